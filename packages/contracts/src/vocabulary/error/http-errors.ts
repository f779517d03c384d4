import { type ErrorTexts, errorsOf } from './error-catalogue.ts';

/** `details` by error code, for errors of HTTP requests. */
export interface HttpErrorDetails {
  HTTP_FAILED: {
    /** Origin and path; the query may hold personal data or secrets. */
    readonly url: string;
    readonly reason:
      | 'unreachable'
      | 'timeout'
      | 'too-large'
      | 'not-http'
      | 'credentials'
      | 'redirect'
      | 'redirect-invalid'
      | 'redirect-credentials'
      | 'redirects';
    /** The code of the operating system or the runtime, such as ECONNREFUSED, or UNKNOWN; with the reason `unreachable`. */
    readonly system?: string;
    /** The most seconds that the request may take; with the reason `timeout`. */
    readonly seconds?: number;
    /** The most bytes that the response may have; with the reason `too-large`. */
    readonly mostBytes?: number;
    /** The origin that a redirect leads to; with the reason `redirect`. */
    readonly to?: string;
    /** The most redirects that are followed; with the reason `redirects`. */
    readonly most?: number;
  };
}

/** Cause and fix of each error of an HTTP request: apart from the others, as browsers never throw them. */
export const HTTP_ERRORS = {
  HTTP_FAILED: {
    message: {
      unreachable: '{url} could not be reached ({system}).',
      timeout: '{url} did not answer within {seconds} s.',
      'too-large': 'The response of {url} has more than {mostBytes} bytes.',
      'not-http': '{url} is not an HTTP or HTTPS address.',
      credentials: 'The address {url} was given with a user name or a password.',
      redirect: '{url} redirects to another origin, {to}.',
      'redirect-invalid': '{url} redirects, but its Location is not a valid URL.',
      'redirect-credentials': '{url} redirects to an address with a user name or a password.',
      redirects: '{url} redirects more than {most} times.',
    },
    fix: {
      unreachable: 'Check the address and the network, then try again.',
      timeout: 'Check the address and the network, then try again.',
      'too-large': 'Check the address; nothing of the response was used.',
      'not-http': 'Give an address that begins with https:// or http://.',
      credentials: 'Remove them from the address, and send them as a header such as Authorization.',
      redirect: 'Give the final address; redirects are followed within one origin only.',
      'redirect-invalid': 'Give the final address, or ask who runs the server.',
      'redirect-credentials': 'Give the final address without them, or ask who runs the server.',
      redirects: 'Check the address, or give the final one.',
    },
  },
} as const satisfies ErrorTexts<keyof HttpErrorDetails>;

/** An error of an HTTP request: message from {@link HTTP_ERRORS}, filled with the details. */
export const httpError = /* @__PURE__ */ errorsOf<HttpErrorDetails>(HTTP_ERRORS);
