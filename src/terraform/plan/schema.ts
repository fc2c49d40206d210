/**
 * Provider schemas as `terraform providers schema -json` writes them. A plan loses types: sets, lists and tuples are all
 * arrays. With the schema, sets are compared without order and lists with it.
 */
import { type JsonScanner, readSpan } from '../../core/json-scanner.ts';
import { isArray, isObject, type Json, type JsonObject, own, ownString, parseJson } from './json.ts';
import type { ResourceEntry, Span } from './model.ts';
import { type Given, type Origin, readDocuments, unreadable } from './source.ts';

export type Shape =
  | { readonly kind: 'object'; readonly members: (key: string) => Shape }
  | { readonly kind: 'list' | 'set' | 'map'; readonly of: Shape }
  | { readonly kind: 'any' };

export const anyShape: Shape = { kind: 'any' };

/** The shape of the resources of one plan. */
export type Schemas = (entry: Typed) => Shape;

export const noSchemas: Schemas = () => anyShape;

/** What a schema is looked up by. */
type Typed = Pick<ResourceEntry, 'provider' | 'mode' | 'type'>;

/**
 * Finds the schema of each type; one is read when it is first asked for. Those of a large provider are tens of megabytes,
 * of which a plan needs a few.
 * @param name What the caller calls these schemas; for messages.
 * @throws UserError when the document is something else.
 */
export function readSchemas(from: Given, name: string): Schemas {
  const text = schemaTexts(from, name);
  const known = new Map<string, Shape>();
  return (entry) => {
    const key = keyOf(entry.provider, kindOf(entry), entry.type);
    const found = known.get(key);
    if (found !== undefined) return found;
    const block = own(parseJson(text(key) ?? 'null'), 'block');
    const shape = isObject(block) ? blockShape(block) : anyShape;
    known.set(key, shape);
    return shape;
  };
}

/**
 * The schemas of some types alone, as a document that {@link readSchemas} reads.
 * @throws UserError as {@link readSchemas}.
 */
export function extractSchemas(from: Given, name: string, entries: Iterable<Typed>): string {
  const text = schemaTexts(from, name);
  const found = new Map<string, { provider: string; kind: string; type: string; schema: string }>();
  for (const entry of entries) {
    const { provider, type } = entry;
    const kind = kindOf(entry);
    const key = keyOf(provider, kind, type);
    const schema = found.has(key) ? undefined : text(key);
    if (schema !== undefined) found.set(key, { provider, kind, type, schema });
  }
  const providers = objectText([...Map.groupBy(found.values(), ({ provider }) => provider)], (ofProvider) =>
    objectText([...Map.groupBy(ofProvider, ({ kind }) => kind)], (ofKind) =>
      objectText(
        ofKind.map(({ type, schema }) => [type, schema] as const),
        (schema) => schema,
      ),
    ),
  );
  return `{"provider_schemas":${providers}}`;
}

function objectText<T>(entries: readonly (readonly [name: string, value: T])[], json: (value: T) => string): string {
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${json(value)}`).join(',')}}`;
}

/** Gives the JSON of the schema with a key, if there is one. */
function schemaTexts(from: Given, name: string): (key: string) => string | undefined {
  const origin: Origin = { input: 'schemas', name };
  const [places] = readDocuments(from, origin, (scanner, source) => ({ source, types: typePlaces(scanner) }));
  if (places?.types === undefined) throw unreadable(origin, 'holds no provider schemas', 'not-a-schema');
  const { source, types } = places;
  return (key) => {
    const span = types.get(key);
    return span === undefined ? undefined : readSpan(source, ...span).toString();
  };
}

function kindOf({ mode }: Typed): string {
  return mode === 'data' ? 'data_source_schemas' : 'resource_schemas';
}

function keyOf(provider: string, kind: string, type: string): string {
  return `${provider} ${kind} ${type}`;
}

/** Passes the document; where the schema of each type lies, or undefined when there is none at all. */
function typePlaces(scanner: JsonScanner): Map<string, Span> | undefined {
  const places = new Map<string, Span>();
  let found = false;
  const members = (member: (key: string) => void) => {
    if (!scanner.object(member)) scanner.skip();
  };
  members((key) => {
    if (key !== 'provider_schemas' || scanner.peek() !== 'object') {
      scanner.skip();
      return;
    }
    found = true;
    members((provider) => {
      members((kind) => {
        if (!kind.endsWith('_schemas')) {
          scanner.skip();
          return;
        }
        members((type) => {
          scanner.peek();
          const start = scanner.offset;
          scanner.skip();
          places.set(keyOf(provider, kind, type), [start, scanner.offset]);
        });
      });
    });
  });
  return found ? places : undefined;
}

function blockShape(block: JsonObject): Shape {
  const members = new Map<string, Shape>();
  for (const [name, attribute] of entries(own(block, 'attributes'))) {
    const nested = own(attribute, 'nested_type');
    members.set(name, isObject(nested) ? nest(nested, blockShape(nested)) : typeShape(own(attribute, 'type')));
  }
  for (const [name, blockType] of entries(own(block, 'block_types'))) {
    const inner = own(blockType, 'block');
    members.set(name, nest(blockType, isObject(inner) ? blockShape(inner) : anyShape));
  }
  return { kind: 'object', members: (key) => members.get(key) ?? anyShape };
}

function nest(nested: Json, of: Shape): Shape {
  const mode = ownString(nested, 'nesting_mode');
  if (mode === 'list' || mode === 'set' || mode === 'map') return { kind: mode, of };
  return of;
}

function typeShape(type: Json | undefined): Shape {
  if (!isArray(type)) return anyShape;
  const [kind, of] = type;
  if (kind === 'list' || kind === 'set' || kind === 'map') return { kind, of: typeShape(of) };
  if (kind === 'tuple') return { kind: 'list', of: anyShape };
  if (kind === 'object' && isObject(of)) return { kind: 'object', members: (key) => typeShape(own(of, key)) };
  return anyShape;
}

function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The shape of a member of an object or a map. */
export function memberShape(shape: Shape, key: string): Shape {
  if (shape.kind === 'object') return shape.members(key);
  return shape.kind === 'map' ? shape.of : anyShape;
}

/** The shape of the elements of a list or a set. */
export function elementShape(shape: Shape): Shape {
  return shape.kind === 'list' || shape.kind === 'set' ? shape.of : anyShape;
}
