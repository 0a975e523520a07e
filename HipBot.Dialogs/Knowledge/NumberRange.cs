namespace HipBot.Knowledge;

/// <summary>A range of whole numbers; both ends belong to it. Where the default of 0 to 0 stands, the number does not apply.</summary>
/// <param name="From">The least; 0 or more.</param>
/// <param name="To">The greatest; at least <paramref name="From"/>.</param>
public readonly record struct NumberRange(int From, int To)
{
    /// <summary>Whether the number applies at all.</summary>
    public bool Applies => To > 0;
}
