/** Reads the entries of a plan's lists from the scanner: their heads at once, their values when somebody asks for them. */
import type { ByteSource, JsonScanner } from '../../core/json-scanner.ts';
import { type Action, actionOf } from './actions.ts';
import { isArray, isObject, type Json, own, ownList, parseJson } from './json.ts';
import type { Deferred, Importing, OutputEntry, Span, Step, ValueChange } from './model.ts';
import type { EntryHead } from './packed.ts';
import { markedValue } from './read-state.ts';
import { damaged, type Origin, readJson } from './source.ts';

/**
 * Reads entries from where the scanner stands. A plan holds tens of thousands, so the variables and callbacks of one entry
 * serve all of them.
 */
export interface EntryReader {
  /** Passes a list of objects, or null; `element` passes each. */
  list(key: string, element: () => void): void;
  /** Passes an object of objects, or null; `member` passes each. */
  members(key: string, member: (name: string) => void): void;
  /** Passes one entry of `resource_changes` or `resource_drift`. */
  resource(where: string): EntryHead;
  /** Passes one entry of `deferred_changes`. */
  deferred(): Deferred;
  /** Passes one member of `output_changes`. */
  output(name: string): OutputEntry;
}

/** @param secrets Takes every value that is marked as sensitive. */
export function entryReader(
  scanner: JsonScanner,
  source: ByteSource,
  origin: Origin,
  secrets: Set<string>,
): EntryReader {
  const malformed = (what: string): never => damaged(origin, what);
  let list = '';

  let verbs: Vector | undefined;
  let replacePaths = noPaths;
  let importing: Importing | undefined;
  let generatesConfig = false;
  const before = markedValue(scanner);
  const after = markedValue(scanner);
  const changeMember = (key: string): void => {
    switch (key) {
      case 'actions':
        if (verbs !== undefined) malformed(`an entry of "${list}" has actions twice`);
        verbs = vectorOf(scanner.text()) ?? malformed(`an entry of "${list}" has no actions`);
        break;
      case 'before':
        before.value();
        break;
      case 'after':
        after.value();
        break;
      case 'before_sensitive':
        before.marks();
        break;
      case 'after_sensitive':
        after.marks();
        break;
      case 'replace_paths':
        replacePaths = pathsOf(parseJson(scanner.text()));
        break;
      case 'importing':
        importing = importingOf(parseJson(scanner.text()));
        break;
      case 'generated_config':
        generatesConfig = scanner.peek() === 'string';
        scanner.skip();
        break;
      default:
        scanner.skip();
    }
  };
  /** Passes a change; its place in the document. */
  const change = (): Span => {
    verbs = undefined;
    replacePaths = noPaths;
    importing = undefined;
    generatesConfig = false;
    before.forget();
    after.forget();
    scanner.peek();
    const start = scanner.offset;
    if (!scanner.object(changeMember)) malformed(`an entry of "${list}" has no change`);
    if (verbs === undefined) malformed(`an entry of "${list}" has no actions`);
    before.collect(secrets);
    after.collect(secrets);
    return [start, scanner.offset];
  };

  let [address, previousAddress, module, mode, type, provider, deposed, reason]: (string | undefined)[] = [];
  let span: Span | undefined;
  const resourceMember = (key: string): void => {
    switch (key) {
      case 'address':
        address = scanner.string();
        break;
      case 'previous_address':
        previousAddress = scanner.string();
        break;
      case 'module_address':
        module = scanner.string();
        break;
      case 'mode':
        mode = scanner.string();
        break;
      case 'type':
        type = scanner.string();
        break;
      case 'provider_name':
        provider = scanner.string();
        break;
      case 'deposed':
        deposed = scanner.string();
        break;
      case 'action_reason':
        reason = scanner.string();
        break;
      case 'change':
        if (span !== undefined) malformed(`an entry of "${list}" has two changes`);
        span = change();
        break;
      default:
        scanner.skip();
    }
  };
  const resource = (where: string): EntryHead => {
    list = where;
    address = previousAddress = module = mode = type = provider = deposed = reason = undefined;
    span = undefined;
    scanner.peek();
    const start = scanner.offset;
    scanner.keepFrom(start);
    scanner.object(resourceMember);
    scanner.keepFrom(-1);
    if (!address) return malformed(`an entry of "${where}" has no address`);
    const texts: readonly (string | undefined)[] = [address, previousAddress, module, type, provider, deposed, reason];
    if (texts.some((text) => text?.includes('\0'))) {
      return malformed(`an entry of "${where}" holds a NUL character`);
    }
    if (span === undefined || verbs === undefined) return malformed(`an entry of "${where}" has no change`);
    return {
      address,
      module: module || undefined,
      mode: mode === 'data' || mode === 'ephemeral' ? mode : 'managed',
      type: type ?? '',
      provider: provider ?? '',
      deposed: deposed || undefined,
      previousAddress: previousAddress === address ? undefined : previousAddress || undefined,
      // Ephemeral resources, which OpenTofu lists with verbs of its own, are opened and closed: nothing stays of them.
      action: mode === 'ephemeral' ? 'open' : verbs.action,
      vector: verbs.vector,
      reason: reason || undefined,
      importing,
      generatesConfig,
      replacePaths,
      span: [start, scanner.offset],
      changeSpan: span,
    };
  };

  return {
    list(key, element) {
      const wrong = () => malformed(`"${key}" is no list of objects`);
      const isList = scanner.array(() => {
        if (scanner.peek() !== 'object') wrong();
        element();
      });
      if (!isList && scanner.text() !== 'null') wrong();
    },
    members(key, member) {
      const isThere = scanner.object((memberName) => {
        if (scanner.peek() !== 'object') malformed(`an entry of "${key}" is no object`);
        member(memberName);
      });
      if (!isThere && scanner.text() !== 'null') malformed(`"${key}" is no object`);
    },
    resource,
    deferred() {
      let put = 'unknown';
      let entry: EntryHead | undefined;
      scanner.object((key) => {
        if (key === 'reason') put = scanner.string() ?? put;
        else if (key === 'resource_change' && scanner.peek() === 'object') entry = resource('deferred_changes');
        else scanner.skip();
      });
      if (entry === undefined) return malformed('an entry of "deferred_changes" has no change');
      const { changeSpan, ...head } = entry;
      return { reason: put, entry: { ...head, change: () => readValues(source, changeSpan) } };
    },
    output(outputName) {
      list = 'output_changes';
      scanner.keepFrom(scanner.offset);
      const place = change();
      scanner.keepFrom(-1);
      if (verbs === undefined) return malformed('an entry of "output_changes" has no actions');
      return { name: outputName, ...verbs, span: place, change: () => readValues(source, place) };
    },
  };
}

interface Vector {
  readonly vector: readonly string[];
  readonly action: Action;
}

/** Vectors as they are written: few, and most plans hold thousands of each. */
const vectors = new Map<string, Vector>();

function vectorOf(text: string): Vector | undefined {
  const known = vectors.get(text);
  if (known !== undefined) return known;
  const verbs = parseJson(text);
  if (!isArray(verbs) || verbs.length === 0 || !verbs.every((verb) => typeof verb === 'string')) return undefined;
  const read = { vector: verbs, action: actionOf(verbs) };
  if (vectors.size < 100) vectors.set(text, read);
  return read;
}

/** Both sides of a change, from where it lies. */
export function readValues(source: ByteSource, place: Span): ValueChange {
  const change = readJson(source, place);
  return {
    before: own(change, 'before'),
    after: own(change, 'after'),
    unknown: own(change, 'after_unknown'),
    beforeSensitive: own(change, 'before_sensitive'),
    afterSensitive: own(change, 'after_sensitive'),
    replacePaths: pathsOf(ownList(change, 'replace_paths')),
  };
}

const noPaths: readonly (readonly Step[])[] = [];

function pathsOf(paths: Json): readonly (readonly Step[])[] {
  if (!isArray(paths) || paths.length === 0) return noPaths;
  return paths.map((path) => (isArray(path) ? path.filter((step): step is Step => isStep(step)) : []));
}

function isStep(step: Json): step is Step {
  return typeof step === 'string' || typeof step === 'number';
}

function importingOf(importing: Json): Importing | undefined {
  if (!isObject(importing)) return undefined;
  const identity = own(importing, 'identity');
  if (identity !== undefined && identity !== null) return { by: 'identity', value: identity };
  const id = own(importing, 'id');
  if (typeof id === 'string' && id !== '') return { by: 'id', value: id };
  return { by: own(importing, 'unknown') === true ? 'unknown' : 'unspecified' };
}
