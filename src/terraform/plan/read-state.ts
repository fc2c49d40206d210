/** Finds what is sensitive in `planned_values` and `prior_state`. Of all the rest nothing is kept, or even parsed. */
import { JsonScanner } from '../../core/json-scanner.ts';
import { parseJson } from './json.ts';
import { addSensitiveOutput, readMarked } from './secrets.ts';

/** A value and the marks beside it. Of the value only what is marked is read. */
export interface MarkedValue {
  /** Passes the value. */
  value(): void;
  /** Passes its marks. */
  marks(): void;
  forget(): void;
  /** Adds what is marked. */
  collect(found: Set<string>): void;
}

/** Enough for most values of a resource. */
const windowBytes = 8 * 1024;

export function markedValue(scanner: JsonScanner): MarkedValue {
  const inner = new JsonScanner(scanner.near, { windowBytes });
  let [valueFrom, marksFrom, marksTo] = [-1, -1, -1];
  return {
    value() {
      scanner.skip();
      valueFrom = scanner.skippedFrom;
    },
    marks() {
      scanner.skip();
      if (!scanner.sawTrue) return;
      marksFrom = scanner.skippedFrom;
      marksTo = scanner.offset;
    },
    forget() {
      valueFrom = marksFrom = -1;
    },
    collect(found) {
      if (valueFrom < 0 || marksFrom < 0) return;
      inner.start(valueFrom);
      readMarked(inner, parseJson(scanner.textAt(marksFrom, marksTo)), found);
    },
  };
}

/** Passes `planned_values`. */
export function readPlannedValues(scanner: JsonScanner, found: Set<string>): void {
  const member = (read: (key: string) => void) => {
    if (!scanner.object(read)) scanner.skip();
  };
  const elements = (read: () => void) => {
    if (!scanner.array(read)) scanner.skip();
  };
  const values = markedValue(scanner);
  const resourceMember = (key: string) => {
    if (key === 'values') values.value();
    else if (key === 'sensitive_values') values.marks();
    else scanner.skip();
  };
  const resource = () => {
    values.forget();
    scanner.peek();
    scanner.keepFrom(scanner.offset);
    member(resourceMember);
    values.collect(found);
    scanner.keepFrom(-1);
  };
  const moduleMember = (key: string) => {
    if (key === 'resources') elements(resource);
    else if (key === 'child_modules') elements(module);
    else scanner.skip();
  };
  const module = () => member(moduleMember);
  const output = () => {
    scanner.peek();
    scanner.keepFrom(scanner.offset);
    scanner.skip();
    if (scanner.sawTrue) {
      addSensitiveOutput(found, parseJson(scanner.textAt(scanner.skippedFrom, scanner.offset)));
    }
    scanner.keepFrom(-1);
  };
  member((key) => {
    if (key === 'outputs') member(output);
    else if (key === 'root_module') module();
    else scanner.skip();
  });
}

/** Passes `prior_state`. */
export function readPriorState(scanner: JsonScanner, found: Set<string>): void {
  const isThere = scanner.object((key) => {
    if (key === 'values') readPlannedValues(scanner, found);
    else scanner.skip();
  });
  if (!isThere) scanner.skip();
}
