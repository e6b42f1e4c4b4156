package io.clientela.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;

/**
 * The JSON form of a customer: camelCase names, ISO 8601 dates, what is absent left out. Its schema
 * is the resource {@code io/clientela/mapping/customer.schema.json}.
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
   * Reads a customer.
   *
   * @throws CustomerFormatException if the text is not JSON, has a property that is not known, or
   *     breaks a rule of the canonical customer
   */
  public static Customer read(String json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      Customer customer = MAPPER.readValue(parser, Customer.class);
      if (customer == null) throw new CustomerFormatException("", "is not an object");
      if (parser.nextToken() != null) {
        throw new CustomerFormatException("", "is followed by something else");
      }
      return customer;
    } catch (JsonProcessingException problem) {
      throw JsonProblems.explain(problem);
    } catch (IOException impossible) {
      throw new IllegalStateException("text cannot be read", impossible);
    }
  }

  /** The word that stands for a constant of an enum. */
  static String word(Object constant) {
    return MAPPER.convertValue(constant, String.class);
  }

  static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
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
