import { errorMessage } from './errorMessage'

export interface ApiAnswer<T> {
  /** HTTP status; 0 = the server couldn't be reached. */
  status: number
  body: T
  /** A Vietnamese sentence when the status is 400 or more, or 0. */
  message: string
}

/** Asks the newsroom's own /api as the person who is signed in. Never throws: an unreachable server is an answer with status 0. */
export const askApi = async <T>({
  path,
  method = 'GET',
  body,
  form,
}: {
  path: string
  method?: 'GET' | 'POST' | 'PATCH'
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, for files: the browser itself names its type and boundary. */
  form?: FormData
}): Promise<ApiAnswer<T>> => {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(form ? { body: form } : {}),
    })
    const text = await response.text()
    const answer = (text === '' ? {} : JSON.parse(text)) as T
    return { status: response.status, body: answer, message: errorMessage({ status: response.status, body: answer }) }
  } catch (cause) {
    console.warn('request failed', path, cause)
    return { status: 0, body: {} as T, message: errorMessage({ status: 0, body: {} }) }
  }
}
