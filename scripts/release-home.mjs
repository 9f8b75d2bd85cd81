// Where releases are published: the one place for addresses. Nothing is filled in before it exists, and what
// would name it is not made until then.

/**
 * What a release needs to know of its own place.
 * @type {{ repository: string | undefined, publisher: string | undefined, packageId: string | undefined }}
 */
export const HOME = {
  // As GitHub writes it: OWNER/NAME.
  repository: undefined,
  // As a person reads it in winget.
  publisher: undefined,
  // As winget names it: PUBLISHER.NAME.
  packageId: undefined,
};

/** Of one file of a release. */
export function downloadAddress(repository, version, file) {
  return `https://github.com/${repository}/releases/download/v${version}/${file}`;
}
