/**
 * What users see of an action, as data. From a spec come action.yml, the README tables, the typed inputs, the masks and
 * the permissions of the workflows.
 */

interface InputBase {
  /** One sentence in Markdown, ends with a full stop. */
  readonly description: string;
  readonly required?: boolean;
  /** Required unless another input has this value. */
  readonly requiredUnless?: { readonly input: string; readonly is: string };
  /** As written in action.yml; may hold an expression such as `${{ github.token }}`. */
  readonly default?: string;
  /** Masked before anything else happens. */
  readonly secret?: boolean;
  /** What to use instead. */
  readonly deprecated?: string;
}

/** `lines` are non-empty lines; `map` are lines `NAME=VALUE`; `duration` is `90s`, `10m`, `1h30m`; `path` lies in the workspace or the runner's temporary folder. */
export type InputSpec =
  | (InputBase & { readonly type: 'string' | 'path'; readonly pattern?: RegExp; readonly example?: string })
  | (InputBase & { readonly type: 'boolean' | 'duration' | 'lines' | 'map' })
  | (InputBase & { readonly type: 'number'; readonly minimum?: number; readonly maximum?: number })
  | (InputBase & { readonly type: 'choice'; readonly choices: readonly string[] });

export interface OutputSpec {
  readonly description: string;
}

export interface PermissionSpec {
  readonly access: 'read' | 'write';
  /** Why the action needs it, a clause that fits behind `#` in a workflow. */
  readonly reason: string;
  /** What still works without it. Absent: the action cannot do its job without it. */
  readonly optional?: string;
}

export interface ActionSpec {
  /** Kebab-case; the folder below actions/. */
  readonly name: string;
  readonly title: string;
  /** The purpose in one line; at most 125 characters. */
  readonly description: string;
  /** A feather icon and one of GitHub's colours. */
  readonly icon: string;
  readonly color: 'white' | 'black' | 'yellow' | 'blue' | 'green' | 'orange' | 'red' | 'purple' | 'gray-dark';
  readonly permissions: Readonly<Record<string, PermissionSpec>>;
  readonly inputs: Readonly<Record<string, InputSpec>>;
  readonly outputs: Readonly<Record<string, OutputSpec>>;
  /** There is a post.ts. */
  readonly post?: boolean;
  /** There is a background.ts: a process that the main step starts and the post step ends. */
  readonly background?: boolean;
}

/** Declares an action; keeps the literal types for {@link Inputs}. */
export function defineAction<const S extends ActionSpec>(spec: S): S {
  return spec;
}

type ValueOf<I extends InputSpec> = I extends { type: 'boolean' }
  ? boolean
  : I extends { type: 'number' | 'duration' }
    ? MaybeAbsent<I, number>
    : I extends { type: 'lines' }
      ? readonly string[]
      : I extends { type: 'map' }
        ? ReadonlyMap<string, string>
        : I extends { type: 'choice'; choices: readonly (infer C)[] }
          ? MaybeAbsent<I, C>
          : MaybeAbsent<I, string>;

type MaybeAbsent<I extends InputSpec, T> = I extends { required: true } | { default: string } ? T : T | undefined;

/** The parsed inputs of a spec: durations in milliseconds, maps in the order of their lines. */
export type Inputs<S extends ActionSpec> = { readonly [K in keyof S['inputs']]: ValueOf<S['inputs'][K]> };

export type Verdict = 'pass' | 'fail' | 'error';

/** The outputs that each judging action has. */
export const verdictOutputs = {
  verdict: { description: '`pass`, `fail` or `error`. Only `pass` ends the step green.' },
  'failure-reason': { description: 'A stable kebab-case word when the verdict is not `pass`, else empty.' },
} as const;
