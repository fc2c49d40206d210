// Generated from src/actions by `npm run generate`. Edit the source.
import { spec as azureOidcLogin } from './actions/azure-oidc-login/spec.ts';
import { spec as azureOidcTrust } from './actions/azure-oidc-trust/spec.ts';
import { spec as azureStateBackend } from './actions/azure-state-backend/spec.ts';
import { spec as terraformPlan } from './actions/terraform-plan/spec.ts';
import { spec as terraformPlanComment } from './actions/terraform-plan-comment/spec.ts';
import { type Finish, runAction, runPost } from './core/run.ts';
import type { ActionSpec } from './core/spec.ts';

interface Action {
  readonly spec: ActionSpec;
  readonly main: () => Promise<{ readonly main: (inputs: never) => Promise<Finish<ActionSpec>> }>;
  readonly post?: () => Promise<{ readonly post: () => Promise<void> }>;
  readonly background?: () => Promise<{ readonly background: () => Promise<void> }>;
}

/** What an action does is loaded when its inputs are known to be right; what actions share is loaded once. */
const actions: Readonly<Record<string, Action>> = {
  'azure-oidc-login': {
    spec: azureOidcLogin,
    main: () => import('./actions/azure-oidc-login/main.ts'),
    post: () => import('./actions/azure-oidc-login/post.ts'),
    background: () => import('./actions/azure-oidc-login/background.ts'),
  },
  'azure-oidc-trust': {
    spec: azureOidcTrust,
    main: () => import('./actions/azure-oidc-trust/main.ts'),
  },
  'azure-state-backend': {
    spec: azureStateBackend,
    main: () => import('./actions/azure-state-backend/main.ts'),
  },
  'terraform-plan': {
    spec: terraformPlan,
    main: () => import('./actions/terraform-plan/main.ts'),
  },
  'terraform-plan-comment': {
    spec: terraformPlanComment,
    main: () => import('./actions/terraform-plan-comment/main.ts'),
  },
};

export async function main(name: string): Promise<void> {
  const action = named(name);
  await runAction(action.spec, async (inputs) => (await action.main()).main(inputs as never));
}

export async function post(name: string): Promise<void> {
  const action = named(name);
  await runPost(action.spec, async () => (await action.post?.())?.post());
}

/** A process that a main step has started: nobody reads what it prints. */
export async function background(name: string): Promise<void> {
  await (await named(name).background?.())?.background();
}

function named(name: string): Action {
  const action = actions[name];
  if (action === undefined) throw new Error(`there is no action "${name}"`);
  return action;
}
