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
  }) => Promise<{ status: number; text: string; json: () => unknown }>
}

/** A client of one newsroom; `origin` like `http://127.0.0.1:3000`. */
export const httpClient = (origin: string): HttpClient => {
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
    return { status: response.status, text, json: () => JSON.parse(text) as unknown }
  }
  const signIn: HttpClient['signIn'] = async ({ email, password, name }) => {
    const { status, json, text } = await call({ method: 'POST', path: '/api/users/login', json: { email, password } })
    if (status !== 200) throw new Error(`${name} không đăng nhập được (${status}): ${text.slice(0, 300)}`)
    return { email, name, token: (json() as { token: string }).token }
  }
  return { origin, signIn, call }
}
