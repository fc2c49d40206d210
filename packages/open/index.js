// @azure/identity loads this for sign-ins in a browser, which no action has. The real one brings programs of its own.

/** @returns {Promise<never>} */
export default async function open() {
  throw new Error('no browser is opened here');
}
