/** Environments with their rules and variables, and how subjects of ID tokens are written. */
import { account, nodeId, stableId } from '../identity.ts';
import { subjectPrefix } from '../oidc.ts';
import { type Call, notFound, page, Refusal, type Routes, repositoryIn, text } from '../reply.ts';
import { type Environment, ensureEnvironment, timestamp } from '../state.ts';
import { publicUserView } from '../views/accounts.ts';
import { environmentView } from '../views/repository.ts';

// No token of a job has these: it takes an app or a person.
const administer = { administration: 'write' } as const;
const readVariables = { environments: 'read' } as const;
const writeVariables = { environments: 'write' } as const;

function environmentIn(call: Call): Environment {
  const environment = repositoryIn(call).environments.get(text(call, 'environment_name').toLowerCase());
  if (environment === undefined) throw notFound();
  return environment;
}

interface Rules {
  readonly wait_timer?: number;
  readonly prevent_self_review?: boolean;
  readonly reviewers?: readonly { readonly type?: string; readonly id?: number }[] | null;
  readonly deployment_branch_policy?: Environment['branches'];
}

function branchPolicy({ id, name: environment }: Environment, name: string) {
  const policy = stableId('branch policy', `${id}/${environment}/${name}`);
  return { id: policy, node_id: nodeId('DBP', policy), name, type: 'branch' };
}

/** Names that GitHub takes for variables. */
const variableName = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;

export const environmentRoutes: Routes = {
  'repos/get-all-environments': {
    needs: { actions: 'read' },
    handle(call) {
      const repository = repositoryIn(call);
      const environments = [...repository.environments.values()];
      const { items, headers } = page(call, environments);
      return {
        status: 200,
        headers,
        body: {
          total_count: environments.length,
          environments: items.map((each) => environmentView(call.state, repository, each)),
        },
      };
    },
  },
  'repos/get-environment': {
    needs: { actions: 'read' },
    handle(call) {
      const repository = repositoryIn(call);
      const environment = repository.environments.get(text(call, 'environment_name').toLowerCase());
      if (environment === undefined) throw notFound();
      return { status: 200, body: environmentView(call.state, repository, environment) };
    },
  },
  'repos/create-or-update-environment': {
    needs: administer,
    handle(call) {
      const repository = repositoryIn(call);
      const given = (call.body ?? {}) as Rules;
      const branches = given.deployment_branch_policy ?? null;
      if (branches !== null && branches.protected_branches === branches.custom_branch_policies) {
        throw new Refusal(422, 'protected_branches and custom_branch_policies cannot have the same value');
      }
      const environment = ensureEnvironment(call.state, repository, text(call, 'environment_name'));
      // Whatever is not given is taken away.
      environment.waitTimer = given.wait_timer ?? 0;
      environment.preventSelfReview = given.prevent_self_review ?? false;
      environment.reviewers = (given.reviewers ?? []).map(({ id = 0 }) => {
        const known = call.state.people.get(id);
        if (known === undefined) throw new Refusal(422, `No user with the id ${id}`);
        return account(known);
      });
      environment.branches = branches;
      if (branches?.custom_branch_policies !== true) environment.branchNames = [];
      return { status: 200, body: environmentView(call.state, repository, environment) };
    },
  },
  'repos/list-deployment-branch-policies': {
    needs: { actions: 'read' },
    handle(call) {
      const environment = environmentIn(call);
      const { items, headers } = page(call, environment.branchNames);
      const policies = items.map((name) => branchPolicy(environment, name));
      return {
        status: 200,
        headers,
        body: { total_count: environment.branchNames.length, branch_policies: policies },
      };
    },
  },
  'repos/create-deployment-branch-policy': {
    needs: administer,
    handle(call) {
      const environment = environmentIn(call);
      const { name } = call.body as { readonly name: string };
      if (environment.branches?.custom_branch_policies !== true) throw notFound();
      if (environment.branchNames.includes(name)) return { status: 303 };
      environment.branchNames = [...environment.branchNames, name];
      return { status: 200, body: branchPolicy(environment, name) };
    },
  },
  'actions/list-environment-variables': {
    needs: readVariables,
    handle(call) {
      const all = Object.entries(environmentIn(call).variables);
      const at = timestamp(call.state.now());
      const { items, headers } = page(call, all);
      const variables = items.map(([name, value]) => ({ name, value, created_at: at, updated_at: at }));
      return { status: 200, headers, body: { total_count: all.length, variables } };
    },
  },
  'actions/create-environment-variable': {
    needs: writeVariables,
    handle(call) {
      const environment = environmentIn(call);
      const { name, value } = call.body as { readonly name: string; readonly value: string };
      if (!variableName.test(name)) throw new Refusal(422, `"${name}" is no name of a variable`);
      if (environment.variables[name.toUpperCase()] !== undefined) throw new Refusal(409, 'Already exists');
      environment.variables = { ...environment.variables, [name.toUpperCase()]: value };
      return { status: 201, body: {} };
    },
  },
  'actions/update-environment-variable': {
    needs: writeVariables,
    handle(call) {
      const environment = environmentIn(call);
      const name = text(call, 'name').toUpperCase();
      const { value } = call.body as { readonly value?: string };
      if (environment.variables[name] === undefined) throw notFound();
      if (value !== undefined) environment.variables = { ...environment.variables, [name]: value };
      return { status: 204 };
    },
  },
  'actions/get-custom-oidc-sub-claim-for-repo': {
    needs: { actions: 'read' },
    handle(call) {
      const repository = repositoryIn(call);
      const { immutable, claimKeys } = repository.subjects;
      return {
        status: 200,
        body: {
          use_default: claimKeys === undefined,
          ...(claimKeys === undefined ? {} : { include_claim_keys: claimKeys }),
          use_immutable_subject: immutable,
          sub_claim_prefix: subjectPrefix(repository),
        },
      };
    },
  },
  'users/get-by-username': {
    needs: {},
    handle(call) {
      const person = account(text(call, 'username'));
      call.state.people.set(person.id, person.login);
      return { status: 200, body: publicUserView(call.state, person) };
    },
  },
  // The organisations of the laboratory have no teams.
  'teams/get-by-name': {
    needs: {},
    handle() {
      throw notFound();
    },
  },
};
