package io.clientela.mapping.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The JSON form of a customer: camelCase names, ISO 8601 dates, what is absent left out. Its schema
 * is the resource {@code io/clientela/mapping/customer/customer.schema.json}.
 */
public final class CustomerJson {
  private static final ObjectMapper MAPPER = mapper();

  private CustomerJson() {}

  /** Writes a customer on one line. */
  public static String write(Customer customer) {
    try {
      return MAPPER.writeValueAsString(customer);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a customer has no JSON form", impossible);
    }
  }

  /**
   * Reads a customer: what the schema allows and nothing else, so that no value is taken for
   * something that it is not.
   *
   * @throws CustomerFormatException if the text is not JSON or breaks a rule of the schema
   */
  public static Customer read(String json) {
    return CustomerReader.read(json);
  }

  /** The word that stands for a constant of an enum. */
  static String word(Object constant) {
    return MAPPER.convertValue(constant, String.class);
  }

  static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();
    leaveOutWhenUnknown(mapper, Name.class);
    leaveOutWhenUnknown(mapper, Consents.class);
    return mapper;
  }

  private static void leaveOutWhenUnknown(ObjectMapper mapper, Class<?> type) {
    mapper
        .configOverride(type)
        .setIncludeAsProperty(
            JsonInclude.Value.construct(JsonInclude.Include.CUSTOM, null)
                .withValueFilter(UnknownPart.class));
  }

  /** Equal to the parts of a customer of which nothing is known; Jackson leaves those out. */
  private static final class UnknownPart {
    @Override
    public boolean equals(Object part) {
      return part == null || part.equals(Name.UNKNOWN) || part.equals(Consents.UNKNOWN);
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
