/** What the fields of the schema's slice answer, for one caller. */
import type { GraphQLResolveInfo } from 'graphql';
import { type Account, actionsBot } from '../identity.ts';
import { type Comment, findRepository, type Pull, type Repository, type State } from '../state.ts';
import { type Caller, covers } from '../tokens.ts';
import { type PageArguments, paginate, refused } from './pagination.ts';

type KnownCaller = Exclude<Caller, { readonly kind: 'anonymous' }>;

const accountOf = (caller: KnownCaller): Account => (caller.kind === 'person' ? caller.account : actionsBot);

/** Bots have no `[bot]` behind their name here, unlike in the REST API. */
function actor({ login, type }: Account) {
  return { __typename: type, login: type === 'Bot' ? login.replace(/\[bot\]$/, '') : login };
}

function comments(state: State, caller: KnownCaller, repository: Repository, pull: Pull, page: PageArguments) {
  const reads = ['pull-requests', 'issues'].some(
    (name) => caller.kind === 'person' || covers(caller.job.permissions, name, 'read'),
  );
  if (repository.private && !reads) throw refused('FORBIDDEN', 'Resource not accessible by integration');
  const all = [...repository.comments.values()].filter(({ issue }) => issue === pull.number);
  const { nodes, ...rest } = paginate(
    'comments',
    all.sort((a, b) => a.id - b.id),
    page,
  );
  const view = ({ id, author, body }: Comment) => ({
    author: actor(author),
    body,
    // BigInt is written as text, since many readers of JSON would round it.
    fullDatabaseId: String(id),
    url: `${state.serverUrl}/${repository.fullName}/pull/${pull.number}#issuecomment-${id}`,
    viewerDidAuthor: author.id === accountOf(caller).id,
  });
  return { ...rest, nodes: nodes.map(view) };
}

function isVisible(caller: KnownCaller, repository: Repository | undefined): repository is Repository {
  if (repository === undefined) return false;
  return !repository.private || caller.kind === 'person' || caller.repository === repository;
}

/** The root of all queries. Sorting is the one thing of the slice that nobody uses, so it is refused. */
export function queryRoot(state: State, caller: KnownCaller) {
  return {
    // The account of an app is shown as a user, with `[bot]`.
    viewer: { login: accountOf(caller).login },
    repository({ owner, name }: { readonly owner: string; readonly name: string }) {
      const repository = findRepository(state, `${owner}/${name}`);
      if (!isVisible(caller, repository)) {
        throw refused('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return {
        pullRequest({ number }: { readonly number: number }) {
          const pull = repository.pulls.get(number);
          if (pull === undefined) {
            throw refused('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
          }
          return {
            number,
            locked: pull.locked,
            comments(
              page: PageArguments & { readonly orderBy?: unknown },
              _context: unknown,
              info: GraphQLResolveInfo,
            ) {
              if (page.orderBy) throw new Error(`The laboratory does not sort ${info.path.key}`);
              return comments(state, caller, repository, pull, page);
            },
          };
        },
      };
    },
  };
}
