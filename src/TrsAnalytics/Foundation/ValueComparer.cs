using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Compares values as their readers do: immutable lists item by item, dictionaries and sets entry by entry, all else by its own equality.</summary>
internal static class ValueComparer<T>
{
    /// <summary>The comparer of the type.</summary>
    public static IEqualityComparer<T> Default { get; } = ValueComparer.Of(typeof(T)) as IEqualityComparer<T> ?? EqualityComparer<T>.Default;
}

/// <summary>The comparers of collections, by their type.</summary>
internal static class ValueComparer
{
    /// <summary>The comparer of a type of collection, or null where the type's own equality serves.</summary>
    public static object? Of(Type type) => !type.IsGenericType ? null
        : type.GetGenericTypeDefinition() is var kind && kind == typeof(ImmutableArray<>) ? Make(typeof(Lists<>), type)
        : kind == typeof(ImmutableDictionary<,>) || kind == typeof(ImmutableSortedDictionary<,>) ? Make(typeof(Dictionaries<,>), type)
        : kind == typeof(ImmutableHashSet<>) ? Make(typeof(Sets<>), type)
        : null;

    private static object? Make(Type comparer, Type collection) => Activator.CreateInstance(comparer.MakeGenericType(collection.GetGenericArguments()));

    private sealed class Lists<TItem> : IEqualityComparer<ImmutableArray<TItem>>
    {
        public bool Equals(ImmutableArray<TItem> x, ImmutableArray<TItem> y) =>
            x == y || (!x.IsDefault && !y.IsDefault && x.SequenceEqual(y, ValueComparer<TItem>.Default));

        public int GetHashCode(ImmutableArray<TItem> obj) => obj.IsDefaultOrEmpty ? 0 : HashCode.Combine(obj.Length, Hash(obj[0]), Hash(obj[^1]));

        private static int Hash(TItem item) => item is null ? 0 : ValueComparer<TItem>.Default.GetHashCode(item);
    }

    private sealed class Dictionaries<TKey, TValue> : IEqualityComparer<IReadOnlyDictionary<TKey, TValue>>
        where TKey : notnull
    {
        public bool Equals(IReadOnlyDictionary<TKey, TValue>? x, IReadOnlyDictionary<TKey, TValue>? y) => ReferenceEquals(x, y)
            || (x?.Count == y?.Count && x!.All(entry => y!.TryGetValue(entry.Key, out var value) && ValueComparer<TValue>.Default.Equals(entry.Value, value)));

        public int GetHashCode(IReadOnlyDictionary<TKey, TValue> obj) => obj.Count;
    }

    private sealed class Sets<TItem> : IEqualityComparer<ImmutableHashSet<TItem>>
    {
        public bool Equals(ImmutableHashSet<TItem>? x, ImmutableHashSet<TItem>? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.SetEquals(y));

        public int GetHashCode(ImmutableHashSet<TItem> obj) => obj.Count;
    }
}
