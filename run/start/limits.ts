/** Connections of the doors to the database. More than a few for each core only wait for one another. */
export const DOOR_CONNECTIONS = 10

/** Connections of the thread that judges: one for each transaction abreast, and some to lease child numbers. */
export const JUDGE_CONNECTIONS = 6
