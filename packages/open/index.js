// @azure/identity loads this for sign-ins in a browser, which no action has. The real one brings programs of its own.

/** @returns {Promise<never>} */
// oxlint-disable-next-line import/no-default-export -- it is what the real one has
export default async function open() {
  throw new Error('no browser is opened here');
}
