import { details, fence } from '../../core/markdown.ts';
import { diagnoseArm } from './arm.ts';
import { classify, entraCodes } from './classify.ts';
import { diagnoseEntra, entraCodeTable } from './entra.ts';
import { diagnoseGitHub } from './github.ts';
import type { Case, Context, Diagnosis, Failure, Finding, Step } from './model.ts';
import { diagnoseNetwork, serviceOf } from './network.ts';
import { diagnoseRegistry } from './registry.ts';
import { saidOf } from './said.ts';
import { tried } from './subject.ts';

/** Cause and fix of a failed sign-in: never throws, whatever the services said. */
export function diagnose(raw: Failure, context: Context): Diagnosis {
  const failure = cleaned(raw);
  const given: Case = { failure, context, code: decisiveCode(failure), said: saidOf(failure.description) };
  const finding = find(given);
  const facts = factsOf(given, finding);
  const decisive = facts.find(([label]) => label === finding.facts?.find(([, value]) => value !== undefined)?.[0]);
  const number = failure.stage === 'entra' && given.code !== '' ? `AADSTS${given.code}` : undefined;
  return {
    reason: finding.reason,
    title: number === undefined ? finding.title : `${finding.title} (${number})`,
    cause: finding.cause,
    fix: renderSteps(finding.steps),
    facts,
    ...(decisive === undefined ? {} : { decisive }),
    retryable: classify(failure),
    links: [
      ...(number === undefined
        ? []
        : [[`${number} at Microsoft`, `${context.cloud.authorityHost}/error?code=${given.code}`] as const]),
      ...(finding.links ?? []),
    ],
    remedy: finding.remedy,
    // The sentences about the claims are ours and stand in the cause.
    said: given.code === 'ClaimsRefused' ? '' : given.said,
    service: isNetwork(failure) ? '' : serviceOf[failure.stage],
  };
}

/** Longest of the texts that come with a failure; descriptions are cut later, where codes have been looked for. */
const longestText = 10_000;

/** The fields that are what they should be: they come from JSON that others wrote. */
function cleaned(raw: Failure): Failure {
  const { stage, status, code, codes, expected } = raw;
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestText) : undefined);
  const listed = <T>(list: unknown): readonly T[] => (Array.isArray(list) ? (list as T[]).slice(0, 50) : []);
  return {
    stage,
    status: Number.isSafeInteger(status) ? status : undefined,
    code: typeof code === 'number' ? code : text(code),
    codes: listed<unknown>(codes).filter((item) => typeof item === 'number' || typeof item === 'string'),
    error: text(raw.error),
    description: text(raw.description),
    correlationId: text(raw.correlationId),
    traceId: text(raw.traceId),
    timestamp: text(raw.timestamp),
    kind: text(raw.kind),
    found: text(raw.found),
    expected: listed<unknown>(expected).filter((item) => typeof item === 'string'),
  };
}

/** Of several codes the first that there is advice for: Entra ID may list a general one before it. */
function decisiveCode(failure: Failure): string {
  if (failure.stage !== 'entra') return failure.code === undefined ? '' : String(failure.code).slice(0, 100);
  const codes = entraCodes(failure);
  return codes.find((number) => Object.hasOwn(entraCodeTable, number)) ?? codes[0] ?? '';
}

const isNetwork = ({ kind }: Failure): boolean => kind !== undefined && kind !== '';

function find(given: Case): Finding {
  if (isNetwork(given.failure)) return diagnoseNetwork(given);
  switch (given.failure.stage) {
    case 'github-token':
      return diagnoseGitHub(given);
    case 'entra':
      return diagnoseEntra(given);
    case 'arm':
      return diagnoseArm(given);
    case 'acr':
      return diagnoseRegistry(given);
  }
}

function renderSteps(steps: readonly Step[]): string {
  return steps
    .map(({ text, blocks = [], folded = false }, at) => {
      const shown = blocks.filter(({ body }) => body !== undefined);
      const parts = shown.map(({ label = 'Commands', language, body = '' }, place) =>
        folded || place > 0
          ? details(label, fence(body, language))
          : `${shown.length > 1 ? `${label}:\n\n` : ''}${fence(body, language)}`,
      );
      return [steps.length === 1 ? text : `**${at + 1}.** ${text}`, ...parts].join('\n\n');
    })
    .join('\n\n');
}

/** The deciding facts, then what each sign-in has; each once, and none that is empty. */
function factsOf(given: Case, finding: Finding): Diagnosis['facts'] {
  const { failure, context } = given;
  const { claims } = context;
  const own = finding.facts ?? [];
  const shown = new Set(own.map(([, value]) => value));
  const general: readonly (readonly [string, string | undefined])[] = [
    ...(failure.stage === 'entra'
      ? ([
          ['Presented subject', claims?.sub],
          ['Issuer', claims?.iss],
          ['Audience', claims?.aud],
        ] as const)
      : []),
    ['Client id', context.clientId],
    ['Tenant id', context.tenantId],
    ['Subscription id', failure.stage === 'arm' ? context.subscriptionId : undefined],
    ['Repository', context.repository],
    ['Event', context.eventName],
    ['Code', failure.stage === 'arm' && failure.status !== undefined ? given.code : undefined],
    ['Status', failure.status === undefined ? undefined : String(failure.status)],
    ['Correlation id', failure.correlationId],
    ['Trace id', failure.traceId],
    ['Time', failure.timestamp],
    ['Tried', tried(context.attempts, context.waitedMs).replace('tried ', '')],
  ];
  const found = new Map<string, string>();
  for (const [label, value] of [...own, ...general.filter(([, value]) => !shown.has(value))]) {
    if (value !== undefined && value.trim() !== '' && !found.has(label)) found.set(label, value.slice(0, 700));
  }
  return [...found];
}
