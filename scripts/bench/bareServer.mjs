// A server with nothing in it but node:http, as a process of its own: sends what it is told over IPC, the same bytes with the same
// headers for every request to a path, and tells its port. What the product can at best reach.
import { createServer } from 'node:http'

const answers = new Map()
const server = createServer((request, response) => {
  const answer = answers.get(request.url)
  if (answer === undefined) return response.writeHead(404).end()
  response.writeHead(answer.status, answer.headers)
  response.end(answer.body)
})

process.on('message', ({ path, status, headers, body }) => {
  answers.set(path, { status, headers, body: Buffer.from(body, 'base64') })
  process.send?.({ ready: path })
})
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
