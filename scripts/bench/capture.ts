import { get, type OutgoingHttpHeaders } from 'node:http'

export interface Captured {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

/** Headers that node:http writes by itself for each answer: a copy of them would be sent twice. */
const OWN = ['date', 'connection', 'keep-alive']

/** One answer as it came over the wire, still coded. */
export const capture = ({ url, headers }: { url: string; headers: OutgoingHttpHeaders }): Promise<Captured> =>
  new Promise((resolve, reject) => {
    const request = get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const sent = Object.entries(response.headers).filter(([name]) => !OWN.includes(name))
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(sent), body: Buffer.concat(chunks) })
      })
    })
    request.on('error', reject)
  })
