import { describe, expect, test } from 'vitest';
import { RemoteError } from '../../src/core/errors.ts';
import { redactor } from '../../src/core/redact.ts';
import { COMMENT_LIMIT } from '../../src/core/report.ts';
import { type CommentPlace, type CommentRequest, upsertComment } from '../../src/github/comment.ts';
import type { CommentApi, IssueComment } from '../../src/github/comment-find.ts';
import { contentOf } from '../../src/github/comment-marker.ts';
import { markStale } from '../../src/github/comment-stale.ts';

const BOT = { login: 'github-actions[bot]', bot: true };
const SHA = '9f2c4e6a8b0d1f3a5c7e9b1d3f5a7c9e1b3d5f7a';

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Virtual time: the next timer fires when everything else waits. */
function clock() {
  const timers: { readonly at: number; readonly fire: () => void }[] = [];
  let now = 0;
  return {
    now: () => now,
    sleep: (ms: number) => new Promise<void>((fire) => timers.push({ at: now + ms, fire })),
    async run(work: Promise<unknown>): Promise<void> {
      let done = false;
      const finished = work.finally(() => {
        done = true;
      });
      finished.catch(() => {});
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (done) break;
        const next = timers.reduce((a, b) => (b.at < a.at ? b : a));
        timers.splice(timers.indexOf(next), 1);
        now = next.at;
        next.fire();
      }
      await finished;
    },
  };
}

type Step = 'list' | 'create' | 'update' | 'delete' | 'viewer';

const failure = (status: number | undefined, problem = 'refused'): RemoteError =>
  new RemoteError({
    service: 'GitHub',
    request: 'X',
    attempts: 1,
    problem,
    ...(status === undefined ? {} : { status }),
  });

interface Manner {
  /** Lists show a comment up to so much later. */
  readonly lagMs?: number;
  /** As by GraphQL: lists say what is the token's own, and give so many comments of either end, and then all. */
  readonly ends?: number;
}

/** The comments of one issue as GitHub keeps them; requests and answers travel for up to 200 ms each. */
function server(
  next: (below: number) => number,
  sleep: (ms: number) => Promise<void>,
  now = () => 0,
  { lagMs = 0, ends }: Manner = {},
) {
  let comments: IssueComment[] = [];
  /** When lists begin to show a comment. */
  const shownFrom = new Map<number, number>();
  let lastId = 100;
  const log: Step[] = [];
  const add = (body: string, author = BOT): IssueComment => {
    const comment = { id: ++lastId, body, url: `https://github.com/o/r/pull/7#issuecomment-${lastId}`, author };
    comments.push(comment);
    shownFrom.set(comment.id, now() + (lagMs === 0 ? 0 : next(lagMs)));
    return comment;
  };
  const state = {
    log,
    add,
    bodies: () => comments.map(({ body }) => body),
    all: () => comments,
    remove(id: number): void {
      comments = comments.filter((comment) => comment.id !== id);
    },
    write(id: number, body: string): void {
      comments = comments.map((comment) => (comment.id === id ? { ...comment, body } : comment));
    },
    /** Lists show the comment from this time on. */
    showFrom: (id: number, ms: number) => void shownFrom.set(id, ms),
    /** Runs before GitHub does something; what it throws is the answer. */
    before: (_step: Step, _count: number): unknown => undefined,
    /** Runs after GitHub did something; what it throws is the answer. */
    after: (_step: Step, _count: number): unknown => undefined,
    as: (author: IssueComment['author'], expectedLogin?: string): CommentApi => {
      const ask = async <T>(step: Step, work: () => T): Promise<T> => {
        log.push(step);
        const count = log.filter((each) => each === step).length;
        await sleep(next(200));
        state.before(step, count);
        const result = work();
        await sleep(next(200));
        state.after(step, count);
        return result;
      };
      const existing = (id: number): IssueComment => {
        const found = comments.find((comment) => comment.id === id);
        if (found === undefined) throw failure(404);
        return found;
      };
      return {
        ...(expectedLogin === undefined ? {} : { expectedLogin }),
        viewer: () => ask('viewer', () => author.login),
        async listComments(_, isEnough) {
          const shown = await ask('list', () => comments.filter(({ id }) => (shownFrom.get(id) ?? 0) <= now()));
          if (ends === undefined) return { comments: shown, whole: true };
          const told = shown.map((comment) => ({ ...comment, own: comment.author.login === author.login }));
          const some = told.filter((_comment, at) => at < ends || at >= told.length - ends);
          if (some.length < told.length && isEnough(some)) return { comments: some, whole: false };
          return { comments: told, whole: true };
        },
        createComment: (_, body) => ask('create', () => add(body, author)),
        updateComment: (_, id, body) =>
          ask('update', () => {
            const updated = { ...existing(id), body };
            comments = comments.map((comment) => (comment.id === id ? updated : comment));
            return updated;
          }),
        deleteComment: (_, id) => ask('delete', () => state.remove(existing(id).id)),
      };
    },
  };
  return state;
}

const request = (over: Partial<CommentRequest> = {}): CommentRequest => ({
  owner: 'o',
  repo: 'r',
  issueNumber: 7,
  key: 'plan',
  body: 'the plan',
  runId: 10,
  runAttempt: 1,
  headSha: SHA,
  mode: 'update',
  ...over,
});
const marked = (run: number, body: string, key = 'plan'): string =>
  `<!-- sluice:${key} v1 run=${run} attempt=1 sha=${SHA} at=5 -->\n${body}`;

/** One writer against a server that a story prepares. */
async function story(
  prepare: (github: ReturnType<typeof server>) => void,
  over: Partial<CommentRequest> = {},
  as = BOT,
  expected: string | undefined = BOT.login,
) {
  const time = clock();
  const github = server(random(1), time.sleep, time.now);
  prepare(github);
  const work = upsertComment(github.as(as, expected), request(over), { ...time, now: () => 1_000 + time.now() });
  await time.run(work.catch(() => {}));
  return { github, outcome: work };
}

describe('the quiet path', () => {
  test('the first comment: look, create, look', async () => {
    const { github, outcome } = await story(() => {});
    expect(await outcome).toEqual({
      status: 'created',
      id: 101,
      url: 'https://github.com/o/r/pull/7#issuecomment-101',
      verified: true,
    });
    expect(github.log).toEqual(['list', 'create', 'list']);
    expect(github.bodies()).toEqual([`<!-- sluice:plan v1 run=10 attempt=1 sha=${SHA} at=1000 -->\nthe plan`]);
  });

  test('a later run: look, update in place, look', async () => {
    const { github, outcome } = await story(({ add }) => {
      add('hello', { login: 'joe', bot: false });
      add(marked(9, 'old'));
      add(marked(11, 'another key', 'drift'));
    });
    expect(await outcome).toMatchObject({ status: 'updated', id: 102, verified: true });
    expect(github.log).toEqual(['list', 'update', 'list']);
    expect(github.bodies().map((body) => body.split('\n')[1] ?? body)).toEqual(['hello', 'the plan', 'another key']);
  });

  test('recreate: the new comment comes first, then the old one goes', async () => {
    const { github, outcome } = await story(({ add }) => void add(marked(9, 'old')), { mode: 'recreate' });
    expect(await outcome).toMatchObject({ status: 'created', id: 102 });
    expect(github.log).toEqual(['list', 'create', 'list', 'delete']);
    expect(github.all().map(({ id }) => id)).toEqual([102]);
  });

  test.each(['update', 'recreate'] as const)('an older run leaves the newer content alone (%s)', async (mode) => {
    const { github, outcome } = await story(({ add }) => void add(marked(11, 'newer')), { mode });
    expect(await outcome).toMatchObject({ status: 'superseded', id: 101 });
    expect(github.log).toEqual(['list']);
  });

  test('a second attempt of a run is newer than its first', async () => {
    const { github } = await story(({ add }) => void add(marked(10, 'first attempt')), { runAttempt: 2 });
    expect(github.bodies()).toEqual([expect.stringContaining('the plan')]);
  });
});

describe('whose comment it is', () => {
  test('a forged marker of somebody else is never taken', async () => {
    const forged = marked(999, 'forged');
    const { github, outcome } = await story(({ add }) => {
      add(forged, { login: 'mallory', bot: false });
      add(forged, { login: 'other-app[bot]', bot: true });
      add(forged, { login: 'github-actions[bot]', bot: false });
    });
    expect(await outcome).toMatchObject({ status: 'created', id: 104 });
    expect(github.bodies().slice(0, 3)).toEqual([forged, forged, forged]);
    expect(github.all()).toHaveLength(4);
  });

  test('a marker anywhere but on the first line is none, and neither is a key that only begins alike', async () => {
    const { github } = await story(({ add }) => {
      add(`quote:\n${marked(9, 'x')}`);
      add(marked(9, 'x', 'plan-dev'));
    });
    expect(github.all()).toHaveLength(3);
  });

  test('a token of another app finds its own comment by asking', async () => {
    const app = { login: 'deployer[bot]', bot: true };
    const { github, outcome } = await story(({ add }) => void add(marked(9, 'old'), app), {}, app);
    expect(await outcome).toMatchObject({ status: 'updated', id: 101 });
    expect(github.log).toEqual(['list', 'viewer', 'update', 'list']);
  });

  test('an author that was guessed wrong is put right by the comment that was created', async () => {
    const app = { login: 'deployer[bot]', bot: true };
    const { github, outcome } = await story(
      (github) => {
        github.add(marked(9, 'old'), app);
        const as = github.as;
        github.as = (author) => ({ ...as(author, BOT.login), viewer: async () => undefined });
      },
      {},
      app,
    );
    expect(await outcome).toMatchObject({ id: 101 });
    expect(github.bodies()).toEqual([expect.stringContaining('the plan')]);
  });

  test.each(['plan', 'a b', '--> <b>', 'a--b-', 'größe', "it's (x)*~!"])('the marker holds the key %j', async (key) => {
    const { github } = await story(() => {}, { key });
    const [body = ''] = github.bodies();
    expect(body).toMatch(/^<!-- (?:(?!--|>).)+ -->\nthe plan$/);
    expect(contentOf(body, key)).toMatchObject({ generation: [10, 1, 1_000], report: 'the plan' });
    expect(contentOf(body, `${key}x`)).toBeUndefined();
  });

  test('a marker of ours that cannot be read counts as the oldest', () => {
    expect(contentOf('<!-- sluice:plan v7 what=ever -->\r\nx', 'plan')).toEqual({ generation: [0, 0, 0], report: 'x' });
  });
});

describe('when something goes wrong', () => {
  test('deleted between the look and the update: looks again and creates once', async () => {
    const { github, outcome } = await story((github) => {
      const { id } = github.add(marked(9, 'old'));
      github.before = (step) => step === 'update' && github.remove(id);
    });
    expect(await outcome).toMatchObject({ status: 'created', id: 102 });
    expect(github.log).toEqual(['list', 'update', 'list', 'create', 'list']);
  });

  test('a list that does not show the new comment for a while: no second one', async () => {
    const { github, outcome } = await story((github) => {
      github.after = (step) => step === 'create' && github.showFrom(101, 3_000);
    });
    expect(await outcome).toMatchObject({ status: 'created', id: 101 });
    expect(github.log.filter((step) => step === 'create')).toHaveLength(1);
  });

  test('a list that shows an earlier comment late and the new one later: the new one goes', async () => {
    const { github, outcome } = await story((github) => {
      github.showFrom(github.add(marked(9, 'old')).id, 500);
      github.after = (step) => step === 'create' && github.showFrom(102, 60_000);
    });
    expect(await outcome).toMatchObject({ id: 101 });
    expect(github.bodies()).toEqual([expect.stringContaining('the plan')]);
  });

  test('the newest content comes back when an older writer overwrites it, whoever wrote it', async () => {
    const { github, outcome } = await story((github) => {
      github.add(marked(9, 'old'));
      github.add(marked(20, 'newest'));
      github.after = (step, count) => step === 'delete' && count === 1 && github.write(101, marked(5, 'late'));
    });
    expect(await outcome).toMatchObject({ status: 'superseded', id: 101 });
    expect(github.bodies()).toEqual([expect.stringContaining('newest')]);
  });

  test('comments left over from earlier races are tidied', async () => {
    const { github } = await story(({ add }) => {
      add(marked(7, 'a'));
      add(marked(9, 'b'));
      add(marked(8, 'c'));
    });
    expect(github.all().map(({ id, body }) => [id, body.split('\n')[1]])).toEqual([[101, 'the plan']]);
  });

  test.each([
    ['create', 403, 'Resource not accessible by integration', 'no-permission'],
    ['create', 403, 'Unable to create comment because issue is locked.', 'locked'],
    ['create', 403, 'You have exceeded a secondary rate limit', 'rate-limited'],
    ['create', 404, 'Not Found', 'not-found'],
    ['create', 410, 'Issues are disabled', 'gone'],
    ['create', 429, 'slow down', 'rate-limited'],
    ['create', 502, 'bad gateway', 'unavailable'],
    ['list', undefined, 'the answer is not a list', 'unavailable'],
    ['list', 403, 'Resource not accessible by integration', 'no-permission'],
  ] as const)('%s answers %s %s: %s', async (step, status, problem, reason) => {
    const { github, outcome } = await story((github) => {
      github.before = (each) => {
        if (each === step) throw failure(status, problem);
      };
    });
    expect(await outcome).toMatchObject({ status: 'degraded', reason, detail: expect.stringContaining(problem) });
    expect(github.all()).toEqual([]);
  });

  test.each([401, 422])('%s is for the caller to hear', async (status) => {
    const { outcome } = await story((github) => {
      github.before = () => {
        throw failure(status);
      };
    });
    await expect(outcome).rejects.toMatchObject({ failure: { status } });
  });

  test('a body beyond the limit of GitHub is refused without asking', async () => {
    const { github, outcome } = await story(() => {}, { body: 'x'.repeat(COMMENT_LIMIT - 20) });
    await expect(outcome).rejects.toThrow('longer than the 65536');
    expect(github.log).toEqual([]);
  });

  test.each(['create', 'update'] as const)('an answer to %s that is lost: looks before writing again', async (step) => {
    const { github, outcome } = await story((github) => {
      if (step === 'update') github.add(marked(9, 'old'));
      github.after = (each, count) => {
        if (each === step && count === 1) throw failure(undefined, 'the connection was reset');
      };
    });
    expect(await outcome).toMatchObject({ id: 101, verified: true });
    expect(github.log.filter((each) => each === step)).toHaveLength(1);
    expect(github.all()).toHaveLength(1);
  });

  test('a look that fails after the write leaves the comment unverified', async () => {
    const { outcome } = await story((github) => {
      github.before = (step, count) => {
        if (step === 'list' && count === 2) throw failure(503);
      };
    });
    expect(await outcome).toMatchObject({ status: 'created', id: 101, verified: false });
  });

  test('somebody who deletes the comment again and again wins', async () => {
    const { github, outcome } = await story((github) => {
      github.after = (step) => step === 'create' && github.remove(github.all()[0]?.id ?? 0);
    });
    expect(await outcome).toMatchObject({ status: 'degraded', reason: 'removed' });
    expect(github.log.filter((step) => step === 'create')).toHaveLength(2);
  });
});

test('what is posted passes the redactor', async () => {
  redactor.add('hunter2-of-the-comment');
  const { github } = await story(() => {}, { body: 'password hunter2-of-the-comment!' });
  expect(github.bodies()[0]?.split('\n')[1]).toBe('password (sensitive)!');
});

describe('a run that starts', () => {
  /** Runs that start at the same moment, each with its own delays before it looks and writes. */
  async function starting(
    runs: readonly { readonly runId: number; readonly delaysMs?: readonly number[] }[],
    prepare: (github: ReturnType<typeof server>) => void,
  ) {
    const time = clock();
    const github = server(() => 0, time.sleep, time.now);
    prepare(github);
    const work = Promise.all(
      runs.map(({ runId, delaysMs = [] }) => {
        const delays = [...delaysMs];
        const api = github.as(BOT, BOT.login);
        const delayed: CommentApi = {
          ...api,
          async updateComment(target, id, body) {
            await time.sleep(delays.shift() ?? 0);
            return api.updateComment(target, id, body);
          },
        };
        return markStale(delayed, request({ runId }), { ...time, now: () => 1_000 + time.now() });
      }),
    );
    await time.run(work.catch(() => {}));
    return { github, outcome: work };
  }
  const noteOf = (github: ReturnType<typeof server>) =>
    contentOf(github.bodies()[0] ?? '', 'plan')?.next?.generation[0];

  test('marks an older report and looks again', async () => {
    const { github, outcome } = await starting([{ runId: 10 }], ({ add }) => void add(marked(9, 'old')));
    expect(await outcome).toEqual([{ status: 'marked', url: expect.stringContaining('#issuecomment-101') }]);
    expect(github.log).toEqual(['list', 'update', 'list']);
    expect([noteOf(github), contentOf(github.bodies()[0] ?? '', 'plan')?.report]).toEqual([10, 'old']);
  });

  test.each([10, 11])('leaves the report of run %i alone', async (reported) => {
    const { github, outcome } = await starting([{ runId: 10 }], ({ add }) => void add(marked(reported, 'new')));
    expect(await outcome).toMatchObject([{ status: 'newer' }]);
    expect([github.log, github.bodies()]).toEqual([['list'], [marked(reported, 'new')]]);
  });

  test('a second time changes nothing, and neither does an older run', async () => {
    const { github } = await starting([{ runId: 10 }], ({ add }) => void add(marked(8, 'old')));
    const before = github.bodies();
    const { github: again } = await starting([{ runId: 10 }, { runId: 9 }], ({ add }) => void add(before[0] ?? ''));
    expect([again.log, again.bodies()]).toEqual([['list', 'list'], before]);
  });

  test('creates nothing, neither where there is no comment nor where it has just been deleted', async () => {
    const { github, outcome } = await starting([{ runId: 10 }], () => {});
    expect([await outcome, github.log]).toEqual([[{ status: 'none', url: '' }], ['list']]);
    const { github: other, outcome: result } = await starting([{ runId: 10 }], (github) => {
      const { id } = github.add(marked(9, 'old'));
      github.before = (step) => step === 'update' && github.remove(id);
    });
    expect([await result, other.log]).toEqual([[{ status: 'none', url: '' }], ['list', 'update', 'list']]);
  });

  test('leaves a comment alone whose marker it cannot read', async () => {
    const { github } = await starting([{ runId: 10 }], ({ add }) => void add('<!-- sluice:plan v7 what=ever -->\nx'));
    expect(github.log).toEqual(['list']);
  });

  test('an answer that is lost: looks before writing again', async () => {
    const { github, outcome } = await starting([{ runId: 10 }], (github) => {
      github.add(marked(9, 'old'));
      github.after = (step, count) => {
        if (step === 'update' && count === 1) throw failure(undefined, 'the connection was reset');
      };
    });
    expect([await outcome, github.log]).toMatchObject([[{ status: 'marked' }], ['list', 'update', 'list']]);
  });

  test.each([403, 401, 429])('%i is for the caller to hear', async (status) => {
    const { outcome } = await starting([{ runId: 10 }], (github) => {
      github.add(marked(9, 'old'));
      github.before = (step) => {
        if (step === 'update') throw failure(status);
      };
    });
    await expect(outcome).rejects.toMatchObject({ failure: { status } });
  });

  test('beside an older one that writes last has the note in the end', async () => {
    const runs = [{ runId: 11, delaysMs: [500] }, { runId: 12, delaysMs: [100] }]; // biome-ignore format: one line
    const { github, outcome } = await starting(runs, ({ add }) => void add(marked(9, 'old')));
    expect(await outcome).toMatchObject([{ status: 'newer' }, { status: 'marked' }]);
    expect(noteOf(github)).toBe(12);
  });

  test('stays announced when an older run reports, and no longer when it reports itself', async () => {
    const note = (run: number) => marked(run, 'old').replace(' -->', ' next-run=12 next-attempt=1 next-sha=unknown next-at=1 -->\n> note\n'); // biome-ignore format: one line
    for (const mode of ['update', 'recreate'] as const) {
      const { github } = await story(({ add }) => void add(note(9)), { mode, runId: 10 });
      expect([noteOf(github), contentOf(github.bodies()[0] ?? '', 'plan')?.report]).toEqual([12, 'the plan']);
    }
    const { github } = await story(({ add }) => void add(note(9)), { runId: 12 });
    expect(github.bodies()[0]?.split('\n')[1]).toBe('the plan');
  });
});

/** Everything of one race, drawn by its seed. */
async function race(seed: number, mode: CommentRequest['mode']) {
  const next = random(seed);
  const time = clock();
  const manner = { lagMs: seed % 3 === 0 ? 800 : 0, ...(seed % 4 < 2 ? { ends: 2 } : {}) };
  const github = server(next, time.sleep, time.now, manner);
  const talk = () => {
    for (let count = next(4); count > 0; count--) github.add('talk', { login: 'joe', bot: false });
  };
  // None, one anywhere, or two left over from a race; and one that is not ours.
  const before = next(3);
  if (before < 2) talk();
  for (let count = before; count > 0; count--) {
    // Who sees part of a conversation cannot know what appears in its middle later.
    const { id } = github.add(marked(count, 'before'));
    if (manner.ends !== undefined) github.showFrom(id, 0);
  }
  talk();
  github.add(marked(999, 'forged'), { login: 'mallory', bot: false });
  const sameRun = next(3) === 0;
  const written: { readonly order: readonly number[]; readonly body: string }[] = [];
  const writers = [0, 1, 2, 3].map(async (at) => {
    await time.sleep(next(seed % 2 === 0 ? 30 : 900));
    const runId = sameRun ? 10 : 10 + ((at * 3 + seed) % 4);
    const over = { mode, runId, runAttempt: 1 + next(2), body: `content of ${at}` };
    const now = 1_000 + time.now() * 10 + at;
    written.push({ order: [runId, over.runAttempt, now], body: over.body });
    return upsertComment(github.as(BOT, BOT.login), request(over), { sleep: time.sleep, now: () => now });
  });
  // Runs that only start, older and newer than those that report.
  const starts = seed % 5 < 3 ? [9 + next(6), 9 + next(6)] : [];
  const starters = starts.map(async (runId) => {
    await time.sleep(next(1_500));
    const place: CommentPlace = request({ runId, runAttempt: 1 });
    return markStale(github.as(BOT, BOT.login), place, { sleep: time.sleep, now: () => 1_000 + time.now() * 10 });
  });
  const results = Promise.all(writers);
  await time.run(Promise.all([results, ...starters]));
  const newest = written.toSorted((a, b) => {
    const at = a.order.findIndex((part, index) => part !== b.order[index]);
    return (b.order[at] ?? 0) - (a.order[at] ?? 0);
  })[0];
  return { github, results: await results, newest, starts };
}

test.each(['update', 'recreate'] as const)(
  'four writers and two starts at once, 1,000 times: one comment with the newest content (%s)',
  async (mode) => {
    let notes = 0;
    for (let seed = 1; seed <= 1_000; seed++) {
      const { github, results, newest, starts } = await race(seed, mode);
      const ours = github.all().filter(({ author, body }) => author.bot && body.startsWith('<!--'));
      expect(ours, `seed ${seed}`).toHaveLength(1);
      const content = contentOf(ours[0]?.body ?? '', 'plan');
      expect([content?.report, content?.generation[0]], `seed ${seed}`).toEqual([newest?.body, newest?.order[0]]);
      // A note is there only for a run that started and is newer; a start that came before all comments marks nothing.
      const announced = content?.next?.generation[0];
      if (announced !== undefined) {
        notes += 1;
        expect(starts, `seed ${seed}`).toContain(announced);
        expect(announced, `seed ${seed}`).toBeGreaterThan(newest?.order[0] ?? 0);
      }
      for (const result of results) expect(result.status, `seed ${seed}`).not.toBe('degraded');
    }
    expect(notes, 'some races end with a note').toBeGreaterThan(50);
  },
  120_000,
);
