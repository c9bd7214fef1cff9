import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

/** A field of a form that the server refused, and why. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

interface RefusedRequest extends Error {
  readonly response?: {
    readonly data?: { readonly error?: { readonly details?: { readonly problems?: Problem[] } } };
  };
}

/** The problems in an answer of the desk; one with no field when the request failed otherwise. */
export function problemsOf(error: unknown): Problem[] {
  const { response, message } = error as RefusedRequest;
  const problems = response?.data?.error?.details?.problems;
  return problems?.length ? problems : [{ field: '', message: message || '没有成功，请稍后再试。' }];
}

/** Asks a desk's server, whose routes begin with the desk's name, such as `/ceremony-desk`. */
export function useDeskAt(desk: string) {
  const { get, put, post } = useFetchClient();
  return {
    read: useCallback(async <Body>(path: string) => (await get<Body>(`${desk}${path}`)).data, [desk, get]),
    put: useCallback(
      async <Body>(path: string, body: unknown) => (await put<Body>(`${desk}${path}`, body)).data,
      [desk, put],
    ),
    post: useCallback(
      async <Body>(path: string, body: unknown) => (await post<Body>(`${desk}${path}`, body)).data,
      [desk, post],
    ),
  };
}

/** What a page reads when it opens, and a way to read it again. */
export function useReadingAt<Body>(
  desk: string,
  path: string,
): {
  readonly data: Body | undefined;
  readonly failed: boolean;
  readonly reload: () => void;
  readonly replace: (data: Body) => void;
} {
  const { read } = useDeskAt(desk);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ path: string; data?: Body; failed: boolean }>({ path, failed: false });
  useEffect(() => {
    let current = true;
    read<Body>(path).then(
      (data) => current && setState({ path, data, failed: round < 0 }),
      () => current && setState({ path, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [path, read, round]);
  return {
    data: state.path === path ? state.data : undefined,
    failed: state.failed,
    reload: () => setRound((before) => before + 1),
    replace: (data) => setState({ path, data, failed: false }),
  };
}

/** Says at the top of the screen that something was done, or was not. */
export function useTelling() {
  const { toggleNotification } = useNotification();
  return {
    done: (message: string) => toggleNotification({ type: 'success', message }),
    failed: (error: unknown) =>
      toggleNotification({
        type: 'danger',
        message: problemsOf(error)
          .map(({ message }) => message)
          .join(' '),
      }),
  };
}
