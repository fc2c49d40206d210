/** Comments and labels of pull requests (issues alone do not exist here). */
import { type Account, actionsBot, stableId } from '../identity.ts';
import { addComment } from '../pulls.ts';
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
import { type Comment, ensureLabel, type Label, type Pull, timestamp } from '../state.ts';
import { covers } from '../tokens.ts';
import { commentView } from '../views/pulls.ts';
import { labelView } from '../views/repository.ts';

/** What GitHub takes in a comment, in its own unit. */
const bodyLimit = 65_536;

/** Comments of a pull request are open to either of the two permissions. */
const read = { issues: 'read', 'pull-requests': 'read' } as const;
const write = { issues: 'write', 'pull-requests': 'write' } as const;

/** Whom the caller writes as. */
export function writer({ caller }: Call): Account {
  if (caller.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
  return caller.kind === 'job' ? actionsBot : caller.account;
}

function pullIn(call: Call): Pull {
  const pull = repositoryIn(call).pulls.get(number(call, 'issue_number'));
  if (pull === undefined) throw notFound();
  return pull;
}

function commentIn(call: Call): Comment {
  const comment = repositoryIn(call).comments.get(number(call, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
}

function bodyIn(call: Call): string {
  const { body } = call.body as { readonly body: string };
  if (body.trim() === '') throw unprocessable('IssueComment', 'body', "Body can't be blank");
  if ([...body].length > bodyLimit) {
    throw unprocessable('IssueComment', 'body', `Body is too long (maximum is ${bodyLimit} characters)`);
  }
  return body;
}

/** A label that does not exist yet is made by adding it, which takes one permission more than adding. */
function mayMakeLabel(call: Call, name: string): void {
  const { caller } = call;
  if (repositoryIn(call).labels.has(name.toLowerCase())) return;
  if (caller.kind === 'job' && !covers(caller.job.permissions, 'issues', 'write')) {
    throw new Refusal(403, 'You do not have permission to create labels on this repository.', {
      errors: [{ resource: 'Repository', field: 'label', code: 'unauthorized' }],
    });
  }
}

/** Only who wrote a comment may change it, if it is a job. */
function mayChange(call: Call, comment: Comment): void {
  if (call.caller.kind === 'job' && comment.author.id !== actionsBot.id) {
    throw new Refusal(403, 'Resource not accessible by integration');
  }
}

function labelsOf(call: Call, pull: Pull): Record<string, unknown>[] {
  return pull.labels.map((name) => labelView(call.state, repositoryIn(call), ensureLabel(repositoryIn(call), name)));
}

export const issueRoutes: Routes = {
  'issues/list-comments': {
    needs: read,
    handle(call) {
      const pull = pullIn(call);
      const repository = repositoryIn(call);
      const since = text(call, 'since');
      const all = [...repository.comments.values()].filter(
        ({ issue, updatedAt }) => issue === pull.number && Date.parse(updatedAt) >= (Date.parse(since) || 0),
      );
      const { items, headers } = page(call, all);
      return { status: 200, headers, body: items.map((comment) => commentView(call.state, repository, comment)) };
    },
  },
  'issues/create-comment': {
    needs: write,
    handle(call) {
      const repository = repositoryIn(call);
      const { number: issue, locked } = pullIn(call);
      if (locked && call.caller.kind === 'job') {
        throw new Refusal(403, 'Unable to create comment because issue is locked.');
      }
      const comment = addComment(call.state, repository, { issue, author: writer(call), body: bodyIn(call) });
      const view = commentView(call.state, repository, comment);
      return { status: 201, headers: { location: String(view.url) }, body: view };
    },
  },
  'issues/get-comment': {
    needs: read,
    handle: (call) => ({ status: 200, body: commentView(call.state, repositoryIn(call), commentIn(call)) }),
  },
  'issues/update-comment': {
    needs: write,
    handle(call) {
      const comment = commentIn(call);
      mayChange(call, comment);
      const body = bodyIn(call);
      comment.earlier.push(comment.body);
      comment.body = body;
      comment.updatedAt = timestamp(call.state.now());
      return { status: 200, body: commentView(call.state, repositoryIn(call), comment) };
    },
  },
  'issues/delete-comment': {
    needs: write,
    handle(call) {
      const comment = commentIn(call);
      mayChange(call, comment);
      repositoryIn(call).comments.delete(comment.id);
      return { status: 204 };
    },
  },
  'issues/list-labels-for-repo': {
    needs: read,
    handle(call) {
      const repository = repositoryIn(call);
      const { items, headers } = page(call, [...repository.labels.values()]);
      return { status: 200, headers, body: items.map((label) => labelView(call.state, repository, label)) };
    },
  },
  'issues/get-label': {
    needs: read,
    handle(call) {
      const label = repositoryIn(call).labels.get(text(call, 'name').toLowerCase());
      if (label === undefined) throw notFound();
      return { status: 200, body: labelView(call.state, repositoryIn(call), label) };
    },
  },
  'issues/create-label': {
    needs: write,
    handle(call) {
      const repository = repositoryIn(call);
      const { name, color = 'ededed', description = null } = call.body as Partial<Label> & { readonly name: string };
      if (repository.labels.has(name.toLowerCase())) {
        throw new Refusal(422, 'Validation Failed', {
          errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
        });
      }
      const label: Label = { id: stableId('label', `${repository.fullName}/${name}`), name, color, description };
      repository.labels.set(name.toLowerCase(), label);
      return { status: 201, body: labelView(call.state, repository, label) };
    },
  },
  'issues/list-labels-on-issue': {
    needs: read,
    handle(call) {
      const { items, headers } = page(call, labelsOf(call, pullIn(call)));
      return { status: 200, headers, body: items };
    },
  },
  'issues/add-labels': {
    needs: write,
    handle(call) {
      const pull = pullIn(call);
      const { labels = [] } = (call.body ?? {}) as {
        readonly labels?: readonly (string | { readonly name: string })[];
      };
      const names = labels.map((label) => (typeof label === 'string' ? label : label.name));
      for (const name of names) mayMakeLabel(call, name);
      for (const each of names) {
        const { name } = ensureLabel(repositoryIn(call), each);
        if (!pull.labels.includes(name)) pull.labels.push(name);
      }
      return { status: 200, body: labelsOf(call, pull) };
    },
  },
  'issues/remove-label': {
    needs: write,
    handle(call) {
      const pull = pullIn(call);
      const at = pull.labels.findIndex((name) => name.toLowerCase() === text(call, 'name').toLowerCase());
      if (at === -1) throw new Refusal(404, 'Label does not exist');
      pull.labels.splice(at, 1);
      return { status: 200, body: labelsOf(call, pull) };
    },
  },
};
