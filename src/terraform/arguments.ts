/** Arguments and settings files of the Terraform command line, as data. */

export interface PlanArguments {
  readonly planPath: string;
  readonly lockTimeoutMs: number;
  readonly refresh: boolean;
  readonly destroy: boolean;
  readonly parallelism: number;
  readonly varFiles: readonly string[];
  readonly targets: readonly string[];
}

/** Arguments of `plan`. Every value is joined to its flag, so none can be read as a flag of its own. */
export function planArguments(options: PlanArguments): string[] {
  return [
    'plan',
    '-json',
    '-input=false',
    '-detailed-exitcode',
    `-out=${options.planPath}`,
    `-lock-timeout=${Math.round(options.lockTimeoutMs / 1000)}s`,
    `-parallelism=${options.parallelism}`,
    ...(options.refresh ? [] : ['-refresh=false']),
    ...(options.destroy ? ['-destroy'] : []),
    ...options.varFiles.map((file) => `-var-file=${file}`),
    ...options.targets.map((target) => `-target=${target}`),
  ];
}

/**
 * Variables as the content of a `.tfvars.json` file. Text stays text, and Terraform converts it to the number or boolean
 * that the variable's type asks for; JSON lists and objects become what they say.
 */
export function variablesFile(variables: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries([...variables].map(([name, value]) => [name, structured(value)])), null, 2);
}

function structured(value: string): unknown {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Backend settings `KEY=VALUE` as the content of a backend configuration file; template signs are taken literally. */
export function backendFile(settings: readonly string[]): string {
  return settings
    .map((setting) => {
      const at = setting.indexOf('=');
      const value = JSON.stringify(setting.slice(at + 1).trim())
        .replaceAll('${', () => '$${')
        .replaceAll('%{', '%%{');
      return `${setting.slice(0, at).trim()} = ${value}\n`;
    })
    .join('');
}

/** Settings and sign-ins of the common clouds, no GitHub token. */
const cloudEnv = [
  'TF_VAR_*',
  'TF_TOKEN_*',
  'TF_WORKSPACE',
  'TF_PLUGIN_CACHE_DIR',
  'TF_CLI_CONFIG_FILE',
  'TF_HTTP_*',
  'ARM_*',
  'AZURE_*',
  'AWS_*',
  'GOOGLE_*',
  'KUBE_*',
  'KUBECONFIG',
  'HELM_*',
  'VAULT_*',
  'SSH_AUTH_SOCK',
] as const;

/** With these anybody can be given the identity of the job. */
const identityEnv = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

/**
 * Names of what Terraform and its providers may see of the environment; a trailing `*` matches any rest. The identity of
 * the job is among it only where ARM_USE_OIDC says that Azure's provider and backend sign in by it.
 */
export function terraformEnv({ ARM_USE_OIDC: byIdentity = '' }: NodeJS.ProcessEnv): readonly string[] {
  // What Go takes for true.
  return /^(1|t|true)$/i.test(byIdentity) ? [...cloudEnv, ...identityEnv] : cloudEnv;
}

/** Set for every command: no questions, no hints meant for people at a keyboard, no calls home. */
export const automationEnv = { TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1', NO_COLOR: '1' } as const;
