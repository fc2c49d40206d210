/** A plan as the suite reads it: the fields of `terraform show -json` that are shown or judged, with types. */
import type { Action } from './actions.ts';
import type { Json, JsonObject } from './json.ts';

/** One step of a path: an attribute, a map key, or an index. */
export type Step = string | number;

/** One entry of `resource_changes`, `resource_drift` or `deferred_changes`. */
export interface ResourceEntry {
  readonly address: string;
  /** Address of the module; absent in the root module. */
  readonly module?: string;
  readonly mode: 'managed' | 'data' | 'ephemeral';
  readonly type: string;
  readonly name: string;
  /** Full source of the provider: `registry.terraform.io/hashicorp/azurerm`. */
  readonly provider: string;
  /** Key of an object that a failed create-before-destroy left behind. With the address, the identity of the entry. */
  readonly deposed?: string;
  /** Only when it differs from the address. */
  readonly previousAddress?: string;
  readonly action: Action;
  /** The verbs as written. */
  readonly vector: readonly string[];
  /** `action_reason` as written; for display only. */
  readonly reason?: string;
  readonly change: ValueChange;
  readonly importing?: Importing;
  /** The configuration of the resource is to be written by `-generate-config-out`. */
  readonly generatesConfig: boolean;
}

/** Both sides of a change with Terraform's marks, which have the shape of the values. */
export interface ValueChange {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** `true` where a value is known only after apply. */
  readonly unknown: Json | undefined;
  readonly beforeSensitive: Json | undefined;
  readonly afterSensitive: Json | undefined;
  readonly replacePaths: readonly (readonly Step[])[];
}

/** How an object is imported; the value is the id, or the identity as JSON. */
export interface Importing {
  readonly by: 'id' | 'identity' | 'unknown' | 'unspecified';
  readonly value?: Json;
}

/** One entry of `output_changes`, the outputs of the root module. */
export interface OutputEntry {
  readonly name: string;
  readonly action: Action;
  readonly vector: readonly string[];
  readonly change: ValueChange;
}

export interface Check {
  /** `check.certificate`, `terraform_data.a` or `output.url`. */
  readonly address: string;
  readonly kind: string;
  readonly status: 'pass' | 'fail' | 'error' | 'unknown';
  /** Messages of what failed; may hold any value of the configuration in clear. */
  readonly problems: readonly string[];
}

export interface Deferred {
  readonly reason: string;
  readonly entry: ResourceEntry;
}

/** A provider action that the apply invokes. */
export interface Invocation {
  readonly address: string;
  /** What triggers it: the address of a resource; absent when it was asked for on the command line. */
  readonly trigger?: string;
  readonly event?: string;
}

/** Why there is no plan, as the suite's own plan step writes it in place of a plan. */
export interface PlanFailure {
  readonly message: string;
  readonly problems: readonly { readonly summary: string; readonly file?: string; readonly line?: number }[];
}

export interface Plan {
  readonly formatVersion: string;
  /** Version of the tool; OpenTofu writes its own under the same key, so nothing may be concluded from it. */
  readonly toolVersion?: string;
  readonly changes: readonly ResourceEntry[];
  readonly drift: readonly ResourceEntry[];
  readonly outputs: readonly OutputEntry[];
  readonly checks: readonly Check[];
  readonly deferred: readonly Deferred[];
  readonly invocations: readonly Invocation[];
  /** Attributes that, when changed outside, explain a planned change: `ADDRESS`, or `ADDRESS` and a path. */
  readonly relevant: readonly { readonly resource: string; readonly path: readonly Step[] }[];
  /** Planning failed half-way. */
  readonly errored: boolean;
  readonly failure?: PlanFailure;
  /** Absent in OpenTofu and in old versions: then nobody knows. */
  readonly complete?: boolean;
  readonly applyable?: boolean;
  /** No resource was planned: only what changed outside is written to the state. */
  readonly refreshOnly: boolean;
  /** The whole document, for the digest and for finding secrets; never rendered. */
  readonly document: JsonObject;
}

export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}
