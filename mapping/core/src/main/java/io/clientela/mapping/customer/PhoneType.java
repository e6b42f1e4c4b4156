package io.clientela.mapping.customer;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** What kind of line a phone number leads to. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum PhoneType {
  /** A mobile phone. */
  MOBILE,
  /** A fixed line. */
  LANDLINE,
  /** Anything else: a toll-free number, a pager, internet telephony. */
  OTHER
}
