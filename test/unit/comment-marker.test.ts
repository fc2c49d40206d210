import { describe, expect, test } from 'vitest';
import { COMMENT_LIMIT } from '../../src/core/report.ts';
import { announcing, bodyFor } from '../../src/github/comment.ts';
import { bodyOf, type Content, contentOf, isBehind, type RunMark, withNext } from '../../src/github/comment-marker.ts';

const place = { serverUrl: 'https://github.com', owner: 'o', repo: 'r' };
const shown = 'def5678def5678def5678def5678def5678def567';
const newer = 'abc1234abc1234abc1234abc1234abc1234abc123';
const content = (more: Partial<Content> = {}): Content => ({ generation: [8, 1, 5], sha: shown, report: '## Plan\n\nText', ...more }); // biome-ignore format: one line
const next = (more: Partial<RunMark> = {}): RunMark => ({ generation: [9, 1, 7], sha: newer, ...more });

describe('the body of a comment', () => {
  test('without a note is marker and report', () => {
    expect(bodyOf('plan', content(), place)).toBe(
      `<!-- sluice:plan v1 run=8 attempt=1 sha=${shown} at=5 -->\n## Plan\n\nText`,
    );
  });

  test.each<[string, Partial<Content>, RunMark, string]>([
    ['a newer commit', {}, next(), 'Planning of the newer commit `abc1234` [has started](https://github.com/o/r/actions/runs/9). What follows still shows `def5678`.'],
    ['the same commit again', {}, next({ sha: shown }), 'Planning of this commit [has started](https://github.com/o/r/actions/runs/9) again. What follows is from the run before.'],
    ['a second attempt', {}, next({ sha: shown, generation: [8, 2, 7] }), 'Planning of this commit [has started](https://github.com/o/r/actions/runs/8/attempts/2) again. What follows is from the run before.'],
    ['a commit that is not known', {}, { generation: [9, 1, 7] }, 'A newer run [has started](https://github.com/o/r/actions/runs/9). What follows still shows `def5678`.'],
    ['a report of nobody knows which commit', { sha: undefined } as never, next(), 'Planning of the newer commit `abc1234` [has started](https://github.com/o/r/actions/runs/9). What follows still shows an earlier one.'],
  ])('notes %s in one line', (_, more, run, line) => {
    const whole = { ...content(more), next: run };
    const body = bodyOf('plan', whole, place);
    expect(body.split('\n').slice(1)).toEqual(['> [!NOTE]', `> **Out of date.** ${line}`, '', '## Plan', '', 'Text']);
    const read = contentOf(body, 'plan');
    expect(read).toEqual(JSON.parse(JSON.stringify(whole)));
    // Written again, the note takes the place of the former.
    expect(bodyOf('plan', read ?? content(), place)).toBe(body);
    expect(contentOf(body.replaceAll('\n', '\r\n'), 'plan')?.report).toBe('## Plan\r\n\r\nText');
  }); // biome-ignore format: a table

  test.each(['no sha', '--> <script>', 'ABC', '0'.repeat(65)])('never holds %j as a commit', (sha) => {
    const body = bodyOf('plan', { ...content({ sha }), next: next({ sha }) }, place);
    expect(body.split('\n')[0]).toBe(
      '<!-- sluice:plan v1 run=8 attempt=1 sha=unknown at=5 next-run=9 next-attempt=1 next-sha=unknown next-at=7 -->',
    );
    expect(body).not.toContain(sha);
  });
});

test.each<[string, RunMark | undefined, boolean]>([
  ['none', undefined, false],
  ['a newer run', next(), true],
  ['a second attempt', next({ generation: [8, 2, 0] }), true],
  ['its own run', next({ generation: [8, 1, 99] }), false],
  ['an older run', next({ generation: [7, 3, 99] }), false],
])('of %s a content gets a note: %s', (_, run, noted) => {
  expect(withNext({ ...content(), next: next({ generation: [99, 1, 1] }) }, run).next).toEqual(noted ? run : undefined);
});

test('the note gives way to a report that needs the room', () => {
  const request = { owner: 'o', repo: 'r', issueNumber: 1, key: 'plan', runId: 8, runAttempt: 1, headSha: shown };
  const full = content({ report: 'x'.repeat(COMMENT_LIMIT - 200) });
  expect(announcing(request, full, next()).next).toBeUndefined();
  expect(announcing(request, content(), next()).next).toEqual(next());
  expect(bodyFor(request, announcing(request, full, next())).length).toBeLessThanOrEqual(COMMENT_LIMIT);
});

test.each<[string, Content, Content, boolean]>([
  ['an older report', content({ generation: [7, 1, 9] }), content(), true],
  ['the same report', content(), content(), false],
  ['a newer report', content({ generation: [8, 1, 6] }), content(), false],
  ['the report without the note', content(), content({ next: next() }), true],
  ['the report with an older note', content({ next: next() }), content({ next: next({ generation: [9, 1, 8] }) }), true],
  ['the report with the note', content({ next: next() }), content({ next: next() }), false],
  ['a note that the goal has not', content({ next: next() }), content(), false],
])('%s is behind the goal: %s', (_, found, goal, behind) => {
  expect(isBehind(found, goal)).toBe(behind);
}); // biome-ignore format: a table
