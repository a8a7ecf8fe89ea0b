import { existsSync } from 'node:fs'
import { appendFile, mkdir, readFile, truncate } from 'node:fs/promises'
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

const NEWLINE = '\n'

/**
 * Reads the program's own checkpoints, a file of JSON lines; before the first day it is missing, an empty list. A last line that a crash or a
 * full disk left half is as if it had never been begun. @throws Error naming the line that can't be read.
 */
export const readCheckpoints = async (file: string): Promise<Checkpoint[]> =>
  existsSync(file) ? parse({ bytes: wholeLines(await readFile(file)), file }) : []

const parse = ({ bytes, file }: { bytes: Buffer; file: string }): Checkpoint[] =>
  bytes
    .toString('utf8')
    .split(NEWLINE)
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine({ line, number: index + 1, file })]))

/** The file without a last line that was left half: it has no line break, and can't be read. */
const wholeLines = (bytes: Buffer): Buffer => {
  const start = bytes.lastIndexOf(NEWLINE) + 1
  try {
    parse({ bytes: bytes.subarray(start), file: '' })
    return bytes
  } catch {
    return bytes.subarray(0, start)
  }
}

/**
 * Reads checkpoints from a file that somebody names, and so means to compare with: one that is missing, empty or something else must not
 * count as nothing to compare. @throws ProductError bad_request with a sentence.
 */
export const readNamedCheckpoints = async (file: string): Promise<Checkpoint[]> => {
  if (!existsSync(file)) throw unusable(`không có tệp “${file}”`)
  const checkpoints = await readWhole(file).catch((cause: unknown) => {
    throw unusable(`“${file}” không phải tệp điểm kiểm (${cause instanceof Error ? cause.message : cause})`, cause)
  })
  if (checkpoints.length === 0) throw unusable(`“${file}” không có điểm kiểm nào`)
  return checkpoints
}

/** A line that is half is told here: what somebody names was copied, and must be compared to its end. */
const readWhole = async (file: string): Promise<Checkpoint[]> => parse({ bytes: await readFile(file), file })

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

/** Adds a checkpoint, on a line of its own whatever an earlier crash left at the end of the file. */
export const writeCheckpoint = async ({
  file,
  checkpoint,
}: {
  file: string
  checkpoint: Checkpoint
}): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await endLastLine(file)
  await appendFile(file, `${JSON.stringify(checkpoint)}${NEWLINE}`, { mode: 0o600 })
}

/** Cuts a last line that was left half; one that lacks only its line break gets it. */
const endLastLine = async (file: string): Promise<void> => {
  if (!existsSync(file)) return
  const bytes = await readFile(file)
  const whole = wholeLines(bytes)
  if (whole.length < bytes.length) return truncate(file, whole.length)
  if (whole.length > 0 && !whole.toString('utf8').endsWith(NEWLINE)) await appendFile(file, NEWLINE)
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
