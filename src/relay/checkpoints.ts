import { existsSync } from 'node:fs'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ProductError } from '../errors'

/** What the log's head was at a time: kept outside the database, so that a cut tail or a rewritten chain is seen (design: idea 5). */
export interface Checkpoint {
  seq: number
  hash: string
  /** ISO instant. */
  time: string
}

export const checkpointFile = (dataDir: string): string => join(dataDir, 'checkpoints.ndjson')

/**
 * Reads the program's own checkpoints, a file of JSON lines; before the first day it is missing, an empty list. @throws Error naming the
 * line that can't be read.
 */
export const readCheckpoints = async (file: string): Promise<Checkpoint[]> => {
  if (!existsSync(file)) return []
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseLine({ line, number: index + 1, file })]))
}

/**
 * Reads checkpoints from a file that somebody names, and so means to compare with: one that is missing, empty or something else must not
 * count as nothing to compare. @throws ProductError bad_request with a sentence.
 */
export const readNamedCheckpoints = async (file: string): Promise<Checkpoint[]> => {
  if (!existsSync(file)) throw unusable(`không có tệp “${file}”`)
  const checkpoints = await readCheckpoints(file).catch((cause: unknown) => {
    throw unusable(`“${file}” không phải tệp điểm kiểm (${cause instanceof Error ? cause.message : cause})`, cause)
  })
  if (checkpoints.length === 0) throw unusable(`“${file}” không có điểm kiểm nào`)
  return checkpoints
}

const unusable = (why: string, cause?: unknown) =>
  new ProductError(
    'bad_request',
    `Chưa đối chiếu gì: ${why}. Hãy chỉ đúng tệp, mỗi dòng một điểm kiểm như trong thư gửi Tổ công tác phối hợp.`,
    { cause },
  )

const SHA256 = /^[0-9a-f]{64}$/

const parseLine = ({ line, number, file }: { line: string; number: number; file: string }): Checkpoint => {
  try {
    const { seq, hash, time } = JSON.parse(line) as Checkpoint
    if (Number.isInteger(seq) && seq > 0 && SHA256.test(hash) && Date.parse(time) > 0) return { seq, hash, time }
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
