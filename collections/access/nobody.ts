/** Closed to everybody, whatever his roles: only the program itself gets through. */
export const nobody = (): boolean => false
