/** A plan as the suite reads it: the fields of `terraform show -json` that are shown or judged, with types. */

import type { ByteSource } from '../../core/json-scanner.ts';
import type { LazyList } from '../../core/lazy-list.ts';
import type { Action, Counts } from './actions.ts';
import type { Json } from './json.ts';
import type { Schemas } from './schema.ts';

/** One step of a path: an attribute, a map key, or an index. */
export type Step = string | number;

/** Where something lies in a document, in bytes: `start` inclusive, `end` exclusive. */
export type Span = readonly [start: number, end: number];

/** One entry of `resource_changes`, `resource_drift` or `deferred_changes`. */
export interface ResourceEntry {
  readonly address: string;
  /** Address of the module; absent in the root module. */
  readonly module: string | undefined;
  readonly mode: 'managed' | 'data' | 'ephemeral';
  readonly type: string;
  /** Full source of the provider: `registry.terraform.io/hashicorp/azurerm`. */
  readonly provider: string;
  /** Key of an object that a failed create-before-destroy left behind. With the address, the identity of the entry. */
  readonly deposed: string | undefined;
  /** Only when it differs from the address. */
  readonly previousAddress: string | undefined;
  readonly action: Action;
  /** The verbs as written. */
  readonly vector: readonly string[];
  /** `action_reason` as written; for display only. */
  readonly reason: string | undefined;
  readonly importing: Importing | undefined;
  /** The configuration of the resource is to be written by `-generate-config-out`. */
  readonly generatesConfig: boolean;
  /** Attributes that force a replacement. */
  readonly replacePaths: ValueChange['replacePaths'];
  /** Where the whole entry lies. */
  readonly span: Span;
  /** Reads the values. */
  readonly change: () => ValueChange;
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
  readonly span: Span;
  /** Reads the values. */
  readonly change: () => ValueChange;
}

/** A check, or a condition of an object, that does not hold. */
export interface Check {
  /** `check.certificate`, `terraform_data.a` or `output.url`. */
  readonly address: string;
  readonly kind: string;
  /** `error`: it cannot be evaluated. */
  readonly status: 'fail' | 'error';
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
  /** The numbers of all lists. */
  readonly counts: Counts;
  /** Without what stays as it is, and without ephemeral resources, of which nothing stays. */
  readonly changes: LazyList<ResourceEntry>;
  readonly drift: LazyList<ResourceEntry>;
  readonly outputs: readonly OutputEntry[];
  readonly checks: readonly Check[];
  readonly deferred: readonly Deferred[];
  readonly invocations: readonly Invocation[];
  /** Planning failed half-way. */
  readonly errored: boolean;
  readonly failure?: PlanFailure;
  /** Absent in OpenTofu and in old versions: then nobody knows. */
  readonly complete?: boolean;
  readonly applyable?: boolean;
  /** No resource was planned: only what changed outside is written to the state. */
  readonly refreshOnly: boolean;
  /** The plan's own digest, where the suite's own plan step has written it. */
  readonly digest?: string;
  /** Schemas of the types in this plan, where the suite's own plan step has written them. */
  readonly schemas?: Schemas;
  /** Every value that is sensitive, as text. */
  readonly secrets: ReadonlySet<string>;
  readonly document: PlanDocument;
}

/** The document itself, for the digest and for handing it on; never rendered. */
export interface PlanDocument {
  readonly source: ByteSource;
  /** Where the value of each top-level member lies. */
  readonly members: ReadonlyMap<string, Span>;
  /** Reads one member as a whole: only for what is small. */
  readonly member: (key: string) => Json | undefined;
}

export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}
