namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Adds and multiplies the items of a number in words as far as they make one number.</summary>
internal static class Composer
{
    /// <summary>How many of the items from <paramref name="from"/> up to <paramref name="to"/> make a number, and which.</summary>
    public static Composed Compose(List<Item> items, int from, int to)
    {
        var state = new Composition();
        var best = new Composed(0, 0, 0);
        for (var index = from; index < to; index++)
        {
            if (!state.TryTake(items[index]))
            {
                break;
            }

            // A word before a multiplier counts only if that multiplier does: "two thousand | three million".
            var isHeld = items[index].Kind != ItemKind.Round && index + 1 < to && items[index + 1].Kind == ItemKind.Round;
            if (!isHeld && items[index].Kind != ItemKind.Article && state.IsOrdered)
            {
                best = new Composed(index - from + 1, state.Value, state.Tail);
            }
        }

        return best;
    }

    /// <summary>The value of all items in the range, or null when they do not make one number.</summary>
    public static double? ComposeAll(List<Item> items, int from, int to) =>
        from < to && Compose(items, from, to) is var composed && composed.Count == to - from ? composed.Value : null;

    private sealed class Composition
    {
        private double total;
        private double group;
        private double lastPart;
        private double ceiling = double.PositiveInfinity;
        private bool groupIsOpen;
        private bool lastWasRound;

        public double Value => total + group;

        /// <summary>What was said after the last multiplier: the 2 of "three hundred and two".</summary>
        public double Tail { get; private set; }

        /// <summary>False when what follows a multiplier is not smaller than it: "one thousand | 2000".</summary>
        public bool IsOrdered => group < ceiling;

        public bool TryTake(Item item) => item.Kind == ItemKind.Round ? TryMultiply(item.Value) : TryAdd(item);

        private bool TryAdd(Item item)
        {
            var fitsGroup = !groupIsOpen || (lastWasRound && item.Value < 100 && item.Kind != ItemKind.Article);
            if (!fitsGroup)
            {
                return false;
            }

            group += item.Value;
            groupIsOpen = true;
            Tail = item.Value;
            lastWasRound = false;
            return true;
        }

        private bool TryMultiply(double round)
        {
            if (round == 100 && groupIsOpen && group < 100)
            {
                group *= round;
            }
            else if (groupIsOpen && round < ceiling)
            {
                lastPart = group * round;
                CloseGroup(round);
            }
            else if (!groupIsOpen && lastWasRound && lastPart > 0 && total == lastPart)
            {
                total *= round;
                lastPart = total;
                ceiling *= round;
            }
            else
            {
                return false;
            }

            Tail = 0;
            lastWasRound = true;
            return true;
        }

        private void CloseGroup(double round)
        {
            total += lastPart;
            group = 0;
            groupIsOpen = false;
            ceiling = round;
        }
    }
}
