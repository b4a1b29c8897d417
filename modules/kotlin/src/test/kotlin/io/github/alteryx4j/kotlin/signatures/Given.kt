package io.github.alteryx4j.kotlin.signatures

/** An argument of that type. The files here are compiled and never called. */
internal fun <T> given(): T = throw UnsupportedOperationException("only compiled")
