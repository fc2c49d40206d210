// The Azure of the laboratory in a process of its own, so that its work is not counted as that of who is measured.
import { startCloud } from '../scenarios/support/azure.ts';

/** What the parent gets first. */
export interface CloudMessage {
  /** Environment of a job of the environment dev-plan. */
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<'client-id' | 'tenant-id' | 'subscription-id', string>>;
}

// One token has to last for all samples of az, which takes it as an argument.
const cloud = await startCloud({ idTokenLifetimeS: 24 * 3600 });
const identity = cloud.identity();
const job = cloud.job();
process.on('message', () => process.send?.(requests()));
process.on('disconnect', () => process.exit());
process.send?.({ env: job.env, inputs: identity.inputs } satisfies CloudMessage);

/** Those of jobs: the stand-in of Entra ID asks the issuer for its keys, too. */
function requests(): number {
  const tokens = cloud.github.requestLog.filter(({ path }) => path.startsWith('/_oidc/'));
  const others = cloud.azure.requests.filter(({ route }) => route !== 'issuer');
  return tokens.length + others.length;
}
