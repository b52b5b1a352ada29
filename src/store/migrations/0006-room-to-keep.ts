/**
 * One row, written anew whenever somebody asks whether deliveries can be kept. As large as a delivery,
 * and no more compressed than one; nobody ever reads it.
 */
export const roomToKeep = {
  name: "0006-room-to-keep",
  sql: `
create table room_to_keep (filler text not null);
alter table room_to_keep alter column filler set storage external;
`,
};
