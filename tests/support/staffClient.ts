import type { StaffApi } from '../../src/site/siteOptions'
import { ask } from './ask'
import { emailOf, PASSWORD } from './seedPeople'

export type Json = Record<string, unknown>

/** What a staff door answered. `body` is empty when it answered no JSON. */
export interface StaffAnswer {
  status: number
  body: StaffBody
  text: string
}

/** The parts of answers that tests look at: a story, a saved document, a list, a refusal of ours or of Payload's. */
export interface StaffBody extends Json {
  stage?: string
  live?: string
  moves?: number
  rev?: number
  doc?: Json & { id: string; rev: number }
  docs?: (Json & { id: string })[]
  totalDocs?: number
  token?: string
  error?: { code: string; message: string; reasons?: { code: string; message: string }[]; meanwhile?: Json[] }
  errors?: { message: string; data?: Json & { text?: Json } }[]
}

export interface StaffClient {
  get: (path: string) => Promise<StaffAnswer>
  send: (method: string, path: string, body?: unknown) => Promise<StaffAnswer>
}

const readBody = (text: string): StaffBody => {
  try {
    return JSON.parse(text) as StaffBody
  } catch {
    // Not JSON (a page, a file): the status and the text say enough.
    return {}
  }
}

interface Sent {
  headers: Record<string, string>
  body?: Buffer<ArrayBuffer>
}

/** What goes over the wire: a form as a browser sends it, anything else as JSON. */
const encode = async ({ token, body }: { token: string | null; body: unknown }): Promise<Sent> => {
  const signedIn: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
  if (body === undefined) return { headers: signedIn }
  const written = body instanceof FormData ? new Response(body) : Response.json(body)
  const type = written.headers.get('content-type') ?? ''
  return { headers: { ...signedIn, 'content-type': type }, body: Buffer.from(await written.arrayBuffer()) }
}

/** A person's program over real sockets; without a token a stranger's. */
export const httpClient = ({ port, token }: { port: number; token: string | null }): StaffClient => {
  const send: StaffClient['send'] = async (method, path, body) => {
    const answer = await ask({ port, path, method, ...(await encode({ token, body })) })
    return { status: answer.status, text: answer.text, body: readBody(answer.text) }
  }
  return { send, get: (path) => send('GET', path) }
}

/** The same doors without a socket between: for suites where ten thousand requests go through Payload's REST interface. */
export const directClient = ({
  api,
  origin,
  token,
}: {
  api: StaffApi
  origin: string
  token: string | null
}): StaffClient => {
  const send: StaffClient['send'] = async (method, path, body) => {
    const answer = await api.handle(new Request(origin + path, { method, ...(await encode({ token, body })) }))
    const text = await answer.text()
    return { status: answer.status, text, body: readBody(text) }
  }
  return { send, get: (path) => send('GET', path) }
}

/** Signs the person in over HTTP. A sign-in costs 200 ms of CPU: once a person and suite. @throws Error when refused. */
export const signIn = async ({ port, person }: { port: number; person: string }): Promise<string> => {
  const client = httpClient({ port, token: null })
  const { status, body } = await client.send('POST', '/api/users/login', { email: emailOf(person), password: PASSWORD })
  if (status !== 200 || !body.token) throw new Error(`${person} could not sign in: ${status}`)
  return body.token
}
