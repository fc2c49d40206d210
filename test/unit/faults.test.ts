import { readFileSync, writeFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAuthority } from '../../src/lab/certificates.ts';
import { type NamedFault, namedFaults } from '../../src/lab/fault-catalogue.ts';
import { clients } from '../bench/peers/clients.ts';
import { versionsOf } from '../bench/peers/versions.ts';
import { hurryTimers, type Observation, observe } from '../lib/faults/observe.ts';
import { ways } from '../lib/faults/ways.ts';
import { tablesOf } from '../lib/faults/words.ts';

// Every fault, met in every way of asking, over real connections on this machine. What users are told about it in
// docs/faults.md is written from what happens here; UPDATE_GOLDEN=1 writes it anew.

const bundled = getCACertificates('default');
const observations: Observation[] = [];

const atOnce = 40;

const hows = ({ lasting }: NamedFault): Observation['how'][] => (lasting === true ? ['always'] : ['once', 'always']);

beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const name of ['https_proxy', 'http_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()])) {
    vi.stubEnv(name, '');
  }
  for (const name of ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'RUNNER_TOOL_CACHE']) {
    vi.stubEnv(name, '');
  }
  const authority = createAuthority();
  setDefaultCACertificates([...bundled, authority.ca]);
  const atRealSpeed = hurryTimers();
  const cells = namedFaults.flatMap((fault) => ways.flatMap((way) => hows(fault).map((how) => ({ fault, way, how }))));
  const worker = async (): Promise<void> => {
    for (let cell = cells.shift(); cell !== undefined; cell = cells.shift()) {
      observations.push(await observe(cell.fault, cell.way, cell.how, authority));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  atRealSpeed();
}, 120_000);
afterAll(() => setDefaultCACertificates(bundled));

/** `fault, how, way: end` of the observations that are not as they should be. */
function wrong(isWrong: (seen: Observation) => boolean): string[] {
  return observations
    .filter(isWrong)
    .map(({ fault, way, how, end, message }) => `${fault.id}, ${how}, ${way.id}: ${end} ${message}`);
}

describe('whatever goes wrong', () => {
  it('was tried in every way', () => {
    expect(observations).toHaveLength(namedFaults.flatMap(hows).length * ways.length);
  });

  it('half an answer is never a success, and of the wrong answers only `{}` is handed on, where it may be right', () => {
    expect(wrong(({ fault, end }) => end === 'other' && fault.id !== 'empty-object')).toEqual([]);
    const mayBeRight = ['json', 'github', 'update', 'post', 'create'];
    expect(
      wrong(({ fault, way, end }) => fault.id === 'empty-object' && (end === 'other') !== mayBeRight.includes(way.id)),
    ).toEqual([]);
  });

  it('ends in a reason word, a count and a time', () => {
    expect(wrong(({ way, end }) => end === 'error' && way.id !== 'toolkit-token')).toEqual([]);
    expect(
      wrong(
        ({ end, attempts, message }) =>
          end.includes('-') &&
          // Whatever the hash refuses was a whole answer.
          end !== 'tool-hash-mismatch' &&
          !message.includes(attempts === 1 ? 'tried once' : `tried ${attempts} times in `),
      ),
    ).toEqual([]);
  });

  it('ends in time', () => {
    const limitMs: Readonly<Record<string, number>> = { token: 60_000, 'toolkit-token': 181_000, tool: 600_000 };
    expect(wrong(({ way, elapsedMs }) => elapsedMs > (limitMs[way.id] ?? 120_000))).toEqual([]);
  });

  it('no credential arrives where it does not belong', () => {
    expect(wrong(({ leaked }) => leaked)).toEqual([]);
  });

  it('what must not happen twice is sent once, unless the service itself refused it and asked to come again', () => {
    const refused = ['limit-seconds', 'limit-date', 'secondary-told', 'secondary-untold', 'maintenance'];
    // The same request at another address of the same service.
    const redirected = ['loop'];
    const may = [...refused, ...redirected];
    expect(
      wrong(({ fault, way, writes }) => way.does === 'write once' && writes > 1 && !may.includes(fault.id)),
    ).toEqual([]);
    // Whoever cannot know says so.
    const known = [
      'refused',
      'unknown-host',
      'primary',
      'downgrade',
      'elsewhere',
      'self-signed',
      'other-name',
      'expired',
      'old-protocol',
    ];
    expect(
      wrong(
        ({ fault, way, end, message }) =>
          way.does === 'write once' &&
          end.includes('-') &&
          !may.includes(fault.id) &&
          message.includes('not known whether') === known.includes(fault.id),
      ),
    ).toEqual([]);
  });

  it('a read gets over what passes', () => {
    // Longer than a question for a token may take; longer than anything may take; nothing wrong with it.
    const exceptions = ['secondary-untold token', 'primary', 'empty-object'];
    expect(
      wrong(
        ({ fault, way, how, end }) =>
          how === 'once' &&
          way.does !== 'write once' &&
          way.id !== 'toolkit-token' &&
          end !== 'right' &&
          end !== 'tool-hash-mismatch' &&
          !exceptions.some((exception) => [fault.id, `${fault.id} ${way.id}`].includes(exception)),
      ),
    ).toEqual([]);
  });
});

it('docs/faults.md compares with the versions that are installed', () => {
  const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');
  expect(page, 'node test/bench/faults.ts compares anew').toContain(versionsOf(clients));
});

it('docs/faults.md says what happened', () => {
  const file = new URL('../../docs/faults.md', import.meta.url);
  const [start, end] = ['<!-- ours:start -->', '<!-- ours:end -->'];
  const text = readFileSync(file, 'utf8');
  const [before = '', after = ''] = [text.split(start)[0], text.split(end)[1]];
  const expected = `${before}${start}\n${tablesOf(observations)}\n${end}${after}`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, expected);
  expect(readFileSync(file, 'utf8')).toBe(expected);
});
