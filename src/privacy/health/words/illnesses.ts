import { BIRTH_DEFECTS } from './illnesses/birthDefects'
import { BONES } from './illnesses/bones'
import { CHILDBIRTH } from './illnesses/childbirth'
import { DIGESTION } from './illnesses/digestion'
import { GENERAL_ILLNESSES } from './illnesses/general'
import { HEART } from './illnesses/heart'
import { HORMONES } from './illnesses/hormones'
import { INFECTIONS } from './illnesses/infections'
import { KIDNEYS } from './illnesses/kidneys'
import { LUNGS } from './illnesses/lungs'
import { MIND } from './illnesses/mind'
import { NERVES } from './illnesses/nerves'
import { POISONS } from './illnesses/poisons'
import { SENSES } from './illnesses/senses'
import { SKIN } from './illnesses/skin'
import { TUMOURS } from './illnesses/tumours'

/** Conditions in full, by the system of the body as in ICD-10: they need nothing after them. */
export const ILLNESSES: readonly string[] = [
  ...INFECTIONS,
  ...TUMOURS,
  ...HORMONES,
  ...MIND,
  ...NERVES,
  ...SENSES,
  ...HEART,
  ...LUNGS,
  ...DIGESTION,
  ...SKIN,
  ...BONES,
  ...KIDNEYS,
  ...CHILDBIRTH,
  ...BIRTH_DEFECTS,
  ...POISONS,
  ...GENERAL_ILLNESSES,
]
