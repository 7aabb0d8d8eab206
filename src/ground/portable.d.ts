/** A 32-bit integer: built in where the text is compiled to WebAssembly, a plain number here. */
type i32 = number;
