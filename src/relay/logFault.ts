/** Something that is not as it was written: which row, and what is wrong with it. */
export interface LogFault {
  row: string
  fault: string
}
