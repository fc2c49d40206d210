/** Pull requests: reading, opening, reviews, merging. */
import { listCommits } from '../git.ts';
import { addReview, mergePull, openPull } from '../pulls.ts';
import {
  type Call,
  notFound,
  number,
  page,
  Refusal,
  type Routes,
  repositoryIn,
  text,
  unprocessable,
} from '../reply.ts';
import type { Pull, Review } from '../state.ts';
import { pullView, reviewView, simplePullView } from '../views/pulls.ts';
import { commitView, fileView } from '../views/repository.ts';
import { writer } from './issues.ts';

const read = { 'pull-requests': 'read' } as const;
const write = { 'pull-requests': 'write' } as const;

function pullIn(call: Call): Pull {
  const pull = repositoryIn(call).pulls.get(number(call, 'pull_number'));
  if (pull === undefined) throw notFound();
  return pull;
}

const reviewStates: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

export const pullRoutes: Routes = {
  'pulls/list': {
    needs: read,
    handle(call) {
      const repository = repositoryIn(call);
      const { state = 'open', head, base, direction } = call.values;
      const pulls = [...repository.pulls.values()].filter(
        (pull) =>
          (state === 'all' || (pull.state === 'open') === (state === 'open')) &&
          (head === undefined || head === `${pull.headRepository.owner.login}:${pull.headRef}`) &&
          (base === undefined || base === pull.baseRef),
      );
      if (direction !== 'asc') pulls.reverse();
      const { items, headers } = page(call, pulls);
      return { status: 200, headers, body: items.map((pull) => simplePullView(call.state, repository, pull)) };
    },
  },
  'pulls/get': {
    needs: read,
    handle: (call) => ({ status: 200, body: pullView(call.state, repositoryIn(call), pullIn(call)) }),
  },
  'pulls/create': {
    needs: write,
    async handle(call) {
      const repository = repositoryIn(call);
      const given = call.body as {
        readonly title?: string;
        readonly head: string;
        readonly base: string;
        readonly body?: string;
        readonly draft?: boolean;
      };
      const head = given.head.replace(`${repository.owner.login}:`, '');
      const same = [...repository.pulls.values()].find(
        (pull) => pull.state === 'open' && pull.headRef === head && pull.baseRef === given.base,
      );
      if (same !== undefined) {
        const who = `${repository.owner.login}:${head}`;
        throw unprocessable('PullRequest', 'head', `A pull request already exists for ${who}.`);
      }
      try {
        const pull = await openPull(call.state, repository, {
          head,
          base: given.base,
          title: given.title ?? '',
          body: given.body ?? '',
          author: writer(call),
          draft: given.draft ?? false,
          labels: [],
          headRepository: repository,
        });
        return { status: 201, body: pullView(call.state, repository, pull) };
      } catch (error) {
        throw unprocessable('PullRequest', 'head', error instanceof Error ? error.message : String(error));
      }
    },
  },
  'pulls/list-files': {
    needs: read,
    handle(call) {
      const repository = repositoryIn(call);
      const pull = pullIn(call);
      const { items, headers } = page(call, pull.files);
      const body = items.map((file) => fileView(call.state, repository, pull.headSha, file));
      return { status: 200, headers, body };
    },
  },
  'pulls/list-commits': {
    needs: read,
    async handle(call) {
      const repository = repositoryIn(call);
      const pull = pullIn(call);
      const commits = await listCommits(repository.gitDir, `${pull.baseSha}..${pull.headSha}`, { limit: 250 });
      const { items, headers } = page(call, commits.reverse());
      return { status: 200, headers, body: items.map((commit) => commitView(call.state, repository, commit)) };
    },
  },
  'pulls/list-reviews': {
    needs: read,
    handle(call) {
      const repository = repositoryIn(call);
      const pull = pullIn(call);
      const { items, headers } = page(call, pull.reviews);
      return { status: 200, headers, body: items.map((review) => reviewView(call.state, repository, pull, review)) };
    },
  },
  'pulls/create-review': {
    needs: write,
    handle(call) {
      const repository = repositoryIn(call);
      const pull = pullIn(call);
      const {
        event,
        body = '',
        commit_id: commit,
      } = (call.body ?? {}) as {
        readonly event?: string;
        readonly body?: string;
        readonly commit_id?: string;
      };
      const author = writer(call);
      if (event !== undefined && event !== 'COMMENT' && author.id === pull.author.id) {
        const what = event === 'APPROVE' ? 'approve' : 'request changes on';
        throw new Refusal(422, 'Unprocessable Entity', { errors: [`Can not ${what} your own pull request`] });
      }
      const state = event === undefined ? 'PENDING' : (reviewStates[event] ?? 'COMMENTED');
      const review = addReview(call.state, pull, {
        author,
        state,
        body,
        ...(commit === undefined ? {} : { commit }),
      });
      return { status: 200, body: reviewView(call.state, repository, pull, review) };
    },
  },
  'pulls/merge': {
    // Merging writes to the base branch.
    needs: { contents: 'write' },
    async handle(call) {
      const repository = repositoryIn(call);
      const pull = pullIn(call);
      const given = (call.body ?? {}) as {
        readonly commit_title?: string;
        readonly commit_message?: string;
        readonly sha?: string;
        readonly merge_method?: string;
      };
      if (pull.state !== 'open' || pull.draft) throw new Refusal(405, 'Pull Request is not mergeable');
      if (given.merge_method === 'rebase') {
        throw new Refusal(405, 'Rebase merges are not allowed on this repository.');
      }
      if (given.sha !== undefined && given.sha !== pull.headSha) {
        throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
      }
      const merged = await mergePull(call.state, repository, pull, {
        by: writer(call),
        method: given.merge_method === 'squash' ? 'squash' : 'merge',
        ...(given.commit_title === undefined ? {} : { title: given.commit_title }),
        ...(given.commit_message === undefined ? {} : { message: given.commit_message }),
      });
      if (merged === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
      return { status: 200, body: { sha: merged.after, merged: true, message: 'Pull Request successfully merged' } };
    },
  },
  'repos/list-pull-requests-associated-with-commit': {
    needs: read,
    handle(call) {
      const repository = repositoryIn(call);
      const sha = text(call, 'commit_sha');
      const pulls = [...repository.pulls.values()].filter((pull) => [pull.headSha, pull.mergeSha].includes(sha));
      const { items, headers } = page(call, pulls);
      return { status: 200, headers, body: items.map((pull) => simplePullView(call.state, repository, pull)) };
    },
  },
};
