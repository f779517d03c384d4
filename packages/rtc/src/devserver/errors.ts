import { LivelaneError, type LivelaneErrorOptions } from '@livelane/contracts/vocabulary';

/** What can go wrong around the real server and the real browser, each with its cause and its fix. */
export const DEV_SERVER_ERRORS = {
  LIVEKIT_UNAVAILABLE:
    'No LiveKit server could be found, downloaded or built; `details.tried` says what was tried and why each failed. Install livekit-server or Go 1.26, or set LIVEKIT_URL with its key and secret.',
  LIVEKIT_UNREACHABLE:
    'The server at LIVEKIT_URL does not answer. Start it, mend the URL, or unset it to use a server of our own.',
  LIVEKIT_PORT_TAKEN:
    'The wanted port (`details.port`) is in use, or kept for root. Choose another with `port` (`--port` on a command line), or leave it out for a free one.',
  LIVEKIT_DIED:
    'The server ended or did not answer in time; `details.lastLines` is what it wrote last. Read those lines; if a port was taken meanwhile, try again.',
  CHROMIUM_UNAVAILABLE:
    'No Chromium could be found; `details.looked` names the places. Install chromium or Google Chrome, or set CHROMIUM_PATH.',
} as const;

/** A code of {@link DEV_SERVER_ERRORS}. */
export type DevServerErrorCode = keyof typeof DEV_SERVER_ERRORS;

export function devServerError(
  code: DevServerErrorCode,
  message: string,
  options: LivelaneErrorOptions,
): LivelaneError<DevServerErrorCode> {
  return new LivelaneError(code, message, options);
}

/** A mistake in the settings: `path` is a JSON Pointer into the options, or an environment variable's name. */
export function settingsError(
  path: string,
  received: unknown,
  expected: string,
): LivelaneError<'INPUT_INVALID'> {
  const issue = { path, message: expected, received: String(received).slice(0, 200) };
  return new LivelaneError('INPUT_INVALID', `${path}: ${expected} (received ${issue.received})`, {
    details: { issues: [issue] },
  });
}

/** A folder that livelane needs cannot be used; `variable` is the environment variable that names another. */
export function folderUnwritable(folder: {
  readonly what: 'cache' | 'temporary';
  readonly path: string;
  readonly variable: 'LIVELANE_CACHE' | 'TMPDIR';
  readonly cause: unknown;
}): LivelaneError<'FILE_UNWRITABLE'> {
  const { what, path, variable, cause } = folder;
  const code = (cause as { readonly code?: unknown } | null)?.code;
  const reason = typeof code === 'string' ? code : 'unknown reason';
  const fix = `set ${variable} to a folder that can be written to`;
  return new LivelaneError(
    'FILE_UNWRITABLE',
    `The ${what} folder ${path} cannot be written to (${reason}): ${fix}. Nothing was started.`,
    { details: { path, variable, fix }, cause },
  );
}
