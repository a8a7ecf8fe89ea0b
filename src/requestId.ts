/** The header that carries a request's id: to the client, who may tell it, and to Payload behind us, whose log lines then bear it. */
export const REQUEST_ID = 'x-request-id'
