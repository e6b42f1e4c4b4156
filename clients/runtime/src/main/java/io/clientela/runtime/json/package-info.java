/**
 * JSON documents as bytes of UTF-8, behind Gson's own reader and writer types: adapters and public
 * face are Gson's, reading and writing are exact, bounded and fast. {@link
 * io.clientela.runtime.jackson.ClientelaModule} lends the same adapters to Jackson.
 */
@NullMarked
package io.clientela.runtime.json;

import org.jspecify.annotations.NullMarked;
