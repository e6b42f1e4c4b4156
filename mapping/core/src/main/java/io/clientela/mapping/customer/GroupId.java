package io.clientela.mapping.customer;

import io.clientela.mapping.rules.Presence;
import io.clientela.mapping.rules.Required;

/**
 * A group or organisation that a customer belongs to, as a vendor identifies it.
 *
 * @param vendor key of the vendor whose id it is, such as {@code tomticket}
 * @param id the vendor's id of the group
 */
public record GroupId(String vendor, String id) {

  /** Refuses a group without a vendor or an id. */
  public GroupId {
    Required.text("vendor", vendor);
    Required.text("id", id);
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("GroupId").and("vendor", vendor).and("id", id).toString();
  }
}
