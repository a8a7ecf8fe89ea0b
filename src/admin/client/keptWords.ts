const DATABASE = 'toa-soan'
const STORE = 'kept-words'

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const run = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = act(database.transaction(STORE, mode).objectStore(STORE))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  } finally {
    database.close()
  }
}

/**
 * Words typed and not yet stored by the server, kept in this browser (IndexedDB) until they are: they survive a reload, a refused
 * save, a lost connection. Keys name person, collection and row. Reading and writing reject with the browser's DOMException where storage
 * is denied; dropping never does, for what it is called after is done: words that stay are shown once more.
 */
export const keptWords = {
  read: <T>(key: string): Promise<T | undefined> =>
    run('readonly', (store) => store.get(key) as IDBRequest<T | undefined>),
  write: async (key: string, words: unknown): Promise<void> =>
    void (await run('readwrite', (store) => store.put(words, key))),
  drop: async (key: string): Promise<void> => {
    await run('readwrite', (store) => store.delete(key)).catch((cause: unknown) => {
      console.warn('kept words are not dropped', cause)
    })
  },
}
