/** The cards of a vCard file as rows with our own column names. */
@NullMarked
package io.clientela.cli.input.vcard;

import org.jspecify.annotations.NullMarked;
