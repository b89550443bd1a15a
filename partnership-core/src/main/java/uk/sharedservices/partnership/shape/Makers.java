package uk.sharedservices.partnership.shape;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What makes values of each type, made once: a builder's methods are turned to lambdas, which costs more than many values. */
final class Makers {

    private static final Map<Class<?>, Maker> KNOWN = new ConcurrentHashMap<>();

    private Makers() {}

    static Maker of(ModelType type) {
        return KNOWN.computeIfAbsent(type.type(), any -> any.isRecord() ? RecordMaker.of(any) : BuilderMaker.of(type));
    }
}
