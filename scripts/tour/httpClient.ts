import { setTimeout as sleep } from 'node:timers/promises'

/** What a person of the tour may do over HTTP: every call as himself, every refusal an error that names the call. */
export interface Person {
  email: string
  name: string
  token: string
}

export interface HttpClient {
  origin: string
  signIn: (account: { email: string; password: string; name: string }) => Promise<Person>
  call: (request: {
    method: string
    path: string
    by?: Person
    json?: unknown
    form?: FormData
  }) => Promise<{ status: number; text: string; json: () => unknown; retryAfter: number | null }>
}

const MOST_WAITS = 3

/** A client of one newsroom; `origin` like `http://127.0.0.1:3000`. `say`: tells who looks on that it has to wait. */
export const httpClient = ({ origin, say }: { origin: string; say: (line: string) => void }): HttpClient => {
  const call: HttpClient['call'] = async ({ method, path, by, json, form }) => {
    const headers: Record<string, string> = by ? { Authorization: `JWT ${by.token}` } : {}
    if (json !== undefined) headers['Content-Type'] = 'application/json'
    const body = form ?? (json === undefined ? null : JSON.stringify(json))
    const response = await fetch(origin + path, { method, headers, body, redirect: 'manual' }).catch((cause) => {
      throw new Error(`${origin} không trả lời ${method} ${path}. Toà soạn mẫu phải đang chạy ("npm start").`, {
        cause,
      })
    })
    const text = await response.text()
    const retryAfter = response.headers.get('retry-after')
    return {
      status: response.status,
      text,
      json: () => JSON.parse(text) as unknown,
      retryAfter: retryAfter === null ? null : Number(retryAfter),
    }
  }
  // Who tours again and again signs in more often than one address may in a minute.
  const login = async (json: { email: string; password: string }, waits = MOST_WAITS): ReturnType<typeof call> => {
    const answer = await call({ method: 'POST', path: '/api/users/login', json })
    if (answer.retryAfter === null || waits === 0) return answer
    say(`Cửa đăng nhập hẹn ${answer.retryAfter} giây nữa: đang đợi.`)
    await sleep(answer.retryAfter * 1000)
    return login(json, waits - 1)
  }
  const signIn: HttpClient['signIn'] = async ({ email, password, name }) => {
    const { status, json, text } = await login({ email, password })
    if (status !== 200) throw new Error(`${name} không đăng nhập được (${status}): ${text.slice(0, 300)}`)
    return { email, name, token: (json() as { token: string }).token }
  }
  return { origin, signIn, call }
}
