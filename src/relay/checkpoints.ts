import { existsSync } from 'node:fs'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What the log's head was at a time: kept outside the database, so that a cut tail or a rewritten chain is seen (design: idea 5). */
export interface Checkpoint {
  seq: number
  hash: string
  /** ISO instant. */
  time: string
}

export const checkpointFile = (dataDir: string): string => join(dataDir, 'checkpoints.ndjson')

/** Reads checkpoints from a file of JSON lines; a missing file is an empty list. @throws Error naming the line that can't be read. */
export const readCheckpoints = async (file: string): Promise<Checkpoint[]> => {
  if (!existsSync(file)) return []
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseLine({ line, number: index + 1, file })]))
}

const parseLine = ({ line, number, file }: { line: string; number: number; file: string }): Checkpoint => {
  try {
    const { seq, hash, time } = JSON.parse(line) as Checkpoint
    if (Number.isInteger(seq) && typeof hash === 'string' && typeof time === 'string') return { seq, hash, time }
  } catch (cause) {
    throw new Error(`${file}, dòng ${number}: không phải JSON`, { cause })
  }
  throw new Error(`${file}, dòng ${number}: thiếu seq, hash hoặc time`)
}

export const writeCheckpoint = async ({
  file,
  checkpoint,
}: {
  file: string
  checkpoint: Checkpoint
}): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await appendFile(file, `${JSON.stringify(checkpoint)}\n`, { mode: 0o600 })
}

/** Whether a new day's checkpoint is due: none today (ISO date in Asia/Ho_Chi_Minh) and the log has grown. */
export const isCheckpointDue = ({
  last,
  seq,
  today,
  dateOf,
}: {
  last: Checkpoint | undefined
  seq: number
  today: string
  dateOf: (instant: string) => string
}): boolean => seq > 0 && (last === undefined || (last.seq < seq && dateOf(last.time) < today))
