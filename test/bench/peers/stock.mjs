// Loaded before a stock client: undoes our overrides, so that the toolkit gets the HTTP client it was published with.
import { registerHooks } from 'node:module';

const originals = [
  [/^@actions\/http-client(?=\/|$)/, 'http-client-original'],
  [/^@actions\/exec$/, 'exec-original'],
];
const clientUrl = import.meta.resolve('http-client-original');

registerHooks({
  resolve(specifier, context, next) {
    // The version that the original asks for lies below it.
    if (specifier === 'undici') return next('undici', { ...context, parentURL: clientUrl });
    for (const [pattern, original] of originals) {
      if (pattern.test(specifier)) return next(specifier.replace(pattern, original), context);
    }
    return next(specifier, context);
  },
});
