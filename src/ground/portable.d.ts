/** What is built in where a text is compiled to WebAssembly. A 32-bit integer is a plain number here. */
type i32 = number;
/** A byte of memory's number. */
type usize = number;
/** A single number. */
type f32 = number;

/** Sixteen bytes side by side: two doubles, four single numbers, or four words. These texts run only as WebAssembly. */
interface v128 {
  readonly bytes: 16;
}
declare namespace v128 {
  function and(one: v128, other: v128): v128;
  function or(one: v128, other: v128): v128;
  function xor(one: v128, other: v128): v128;
  function bitselect(then: v128, otherwise: v128, mask: v128): v128;
  function any_true(of: v128): boolean;
  function shuffle<T>(one: v128, other: v128, ...lanes: i32[]): v128;
  function store(at: usize, of: v128, offset?: usize): void;
}
declare namespace i32x4 {
  function splat(of: i32): v128;
  function add(one: v128, other: v128): v128;
  function shl(of: v128, by: i32): v128;
  function shr_u(of: v128, by: i32): v128;
}
declare function i32x4(a: i32, b: i32, c: i32, d: i32): v128;
declare namespace i64x2 {
  function splat(of: bigint | number): v128;
  function shl(of: v128, by: i32): v128;
  function shr_u(of: v128, by: i32): v128;
}
declare namespace f32x4 {
  function splat(of: number): v128;
  function sub(one: v128, other: v128): v128;
  function pmin(one: v128, other: v128): v128;
  function extract_lane(of: v128, lane: i32): f32;
  function demote_f64x2_zero(of: v128): v128;
}
declare namespace f64x2 {
  function promote_low_f32x4(of: v128): v128;
  function splat(of: number): v128;
  function add(one: v128, other: v128): v128;
  function sub(one: v128, other: v128): v128;
  function mul(one: v128, other: v128): v128;
  function div(one: v128, other: v128): v128;
  function neg(of: v128): v128;
  function sqrt(of: v128): v128;
  function floor(of: v128): v128;
  function eq(one: v128, other: v128): v128;
  function ne(one: v128, other: v128): v128;
  function lt(one: v128, other: v128): v128;
  function le(one: v128, other: v128): v128;
  function gt(one: v128, other: v128): v128;
  function ge(one: v128, other: v128): v128;
}
