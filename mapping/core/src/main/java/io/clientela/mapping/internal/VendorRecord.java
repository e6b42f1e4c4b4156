package io.clientela.mapping.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import io.clientela.mapping.Blanks;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerBuilder;
import io.clientela.mapping.customer.NameText;
import io.clientela.mapping.rules.EmptyText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's response, of which a mapper takes property by property. Text, numbers and flags that
 * were not taken are kept as custom fields; whatever else was not taken is a loss.
 */
public final class VendorRecord {
  private static final String LINK = "href";

  private final MappedVendor vendor;
  private final JsonObject remaining;
  private final Map<String, String> kept = new LinkedHashMap<>();
  private final Map<String, String> externalIds = new LinkedHashMap<>();
  public final Losses losses = new Losses();

  private VendorRecord(MappedVendor vendor, JsonObject remaining) {
    this.vendor = vendor;
    this.remaining = remaining;
  }

  public static <R> VendorRecord of(MappedVendor vendor, R response, TypeAdapter<R> adapter) {
    return of(vendor, adapter.toJsonTree(response).getAsJsonObject());
  }

  /** Of a response whose properties have names that no contract knows. */
  public static VendorRecord of(MappedVendor vendor, JsonObject properties) {
    return new VendorRecord(vendor, properties);
  }

  /**
   * A property's value, which counts as carried.
   *
   * @param property its name, after that of the object it stands in: {@code provincia.text}
   */
  public <T> @Nullable T take(String property, @Nullable T value) {
    remove(property);
    return value;
  }

  /** A property's text, which counts as carried; null where nothing can be seen. */
  @Nullable
  public String take(String property, @Nullable String text) {
    remove(property);
    return text(property, text);
  }

  /** A text of the vendor's; null where nothing can be seen. What cannot be written is left out. */
  @Nullable
  public String text(String path, @Nullable String text) {
    if (text == null || Blanks.isBlank(text)) return null;
    String problem = EmptyText.problem(text);
    if (problem == null) return text;
    losses.add(path, LossKind.INVALID, "left out: " + problem);
    return null;
  }

  /** What a property's value stands for; if nothing, the property is left to be kept as it is. */
  public <V, T> @Nullable T takeIf(String property, @Nullable V value, Reading<V, T> reading) {
    Optional<T> read = value == null ? Optional.empty() : reading.read(value);
    if (read.isPresent()) remove(property);
    return read.orElse(null);
  }

  /** A name, which is kept with one blank between two words; that is told at its path. */
  @Nullable
  public String takeName(String path, String property, @Nullable String value) {
    String name = take(property, value);
    if (name != null && !NameText.of(name).equals(value)) {
      losses.add(path, LossKind.COERCED, "kept with one blank between two words");
    }
    return name;
  }

  /** Takes the vendor's id of the customer. */
  public void identify(String property, @Nullable Object id) {
    if (take(property, id) != null) externalIds.put(vendor.key(), String.valueOf(id));
  }

  /** Leaves a property out that says nothing of the customer. */
  public void ignore(String property) {
    remove(property);
  }

  /** Leaves a property out on purpose. */
  public void leaveOut(String property, String reason) {
    if (remove(property)) losses.add(property, LossKind.UNMAPPED, reason);
  }

  /** Tells that a text is kept in another form than the vendor's, if it is. */
  public void coerced(String path, String written, String kept) {
    if (!kept.equals(written)) losses.add(path, LossKind.COERCED, "kept in the form of its type");
  }

  /** A customer with the id that was taken and all that was not taken. */
  public Mapped<Customer> read(CustomerBuilder customer) {
    keepRest("", remaining);
    return Mapped.of(customer.externalIds(externalIds).customFields(kept).build(), losses.all());
  }

  private boolean remove(String property) {
    int dot = property.indexOf('.');
    if (dot < 0) return remaining.remove(property) != null;
    JsonElement holder = remaining.get(property.substring(0, dot));
    return holder != null
        && holder.isJsonObject()
        && holder.getAsJsonObject().remove(property.substring(dot + 1)) != null;
  }

  private void keepRest(String path, JsonObject object) {
    object.entrySet().forEach(property -> keep(path, property.getKey(), property.getValue()));
  }

  private void keep(String path, String property, JsonElement value) {
    String name = path + property;
    if (value.isJsonObject()) {
      keepRest(name + ".", value.getAsJsonObject());
    } else if (value.isJsonArray()) {
      losses.add(name, LossKind.UNMAPPED, "is a list, which a customer has no place for");
    } else if (value.isJsonPrimitive() && !(property.equals(LINK) && !path.isEmpty())) {
      keepText(name, value.getAsString());
    }
  }

  private void keepText(String name, String written) {
    if (EmptyText.problem(name) != null) {
      losses.add("customFields", LossKind.INVALID, "a property whose name is no text is left out");
      return;
    }
    String text = text(name, written);
    if (text != null) kept.put(vendor.key() + "." + name, text);
  }

  /** Reads a vendor's value; nothing means that it has no meaning that we know. */
  @FunctionalInterface
  public interface Reading<V, T> {
    Optional<T> read(V value);
  }
}
