/** Connections of the doors to the database. More than a few for each core only wait for one another. */
export const DOOR_CONNECTIONS = 10
